package org.ringfence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.check.Misreadings;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;

/** A negotiator pastes a remedy in: the next check must be content with it, and must not find fault with it elsewhere. */
class RemediesTest {
    /** PAR-4 compares documents, and a population that does not fit its form is mended by no wording: its number decides. */
    private static final Set<String> NOT_MENDED_BY_A_CLAUSE = Set.of("PAR-4", "FRM-1", "FRM-2");

    private static final Misreadings KNOWN = new Misreadings("remedies");

    @AfterAll
    static void end() {
        KNOWN.end();
    }

    static List<Named<RuleCard>> cards() {
        return BundledPacks.load().stream()
                .flatMap(pack -> pack.cards().stream())
                .filter(card -> card.kind() != RuleKind.NOTE && !NOT_MENDED_BY_A_CLAUSE.contains(card.id()))
                .map(card -> Named.of(card.id(), card))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void aRemedyMendsItsOwnRuleAndBreaksNoOther(RuleCard card) throws Exception {
        DraftReport report =
                CaseCheck.report("# Draft contract\n\n## 1. Terms\n\n1.1 " + card.remedy() + "\n", form(card));

        List<String> differences = new ArrayList<>();
        String outcome = CaseCheck.outcomes(report).get(card.id());
        List<String> content =
                card.kind() == RuleKind.DUTY ? List.of("satisfied") : List.of("satisfied", "no-breach-found");
        if (!content.contains(outcome)) {
            differences.add(card.id() + " " + outcome + " by its own remedy");
        }
        report.findings().stream()
                .filter(finding -> finding.location() != null)
                .map(Finding::rule)
                .distinct()
                .forEach(rule -> differences.add(rule + " found in the remedy of " + card.id()));
        KNOWN.hold(card.id(), differences);
    }

    /** Consent is asked for where an integrated health organisation is set up; the other rules bear on the first form of their list. */
    private static ContractForm form(RuleCard card) {
        return card.family().equals("CON") && !card.id().equals("CON-5")
                ? ContractForm.IHO
                : card.forms().stream().sorted().findFirst().orElseThrow();
    }
}
