package org.ringfence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The cases that come with the product. */
public final class BundledCases {
    private BundledCases() {}

    /** Every case of every family. */
    public static List<Case> all() {
        List<Problem> problems = new ArrayList<>();
        List<Case> cases = BundledPacks.load().stream()
                .flatMap(pack -> pack.families().stream())
                .flatMap(family -> CaseReader.read(family, problems).stream())
                .toList();
        assertThat(problems).isEmpty();
        return cases;
    }

    /** Those that are clauses of prose. */
    public static List<Case> prose() {
        return all().stream()
                .filter(one -> one.subject() instanceof Case.Clauses)
                .toList();
    }

    /** Those that are structured terms. */
    public static List<Case> terms() {
        return all().stream().filter(one -> one.subject() instanceof Case.Terms).toList();
    }
}
