package org.ringfence.service.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.finding.Severity;
import org.ringfence.report.ReportFormat;
import org.ringfence.tree.Nearest;

/** The words that options take. Case does not count, nor whether words are joined by blanks or hyphens. */
final class Words {
    private Words() {}

    /** The date by which packs are chosen where none is given. */
    static LocalDate today(Terminal terminal) {
        return LocalDate.now(terminal.clock());
    }

    static ReportFormat format(String word) throws UsageException {
        return one(CheckOptionSpecs.FORMAT, word, ReportFormat.values(), ReportFormat::word);
    }

    static Severity severity(String word) throws UsageException {
        return one(CheckOptionSpecs.FAIL_ON, word, Severity.values(), Severity::word);
    }

    static ContractForm form(String word) throws UsageException {
        return one(CheckOptionSpecs.FORM, word, ContractForm.values(), ContractForm::name);
    }

    static HostKind hostKind(String word) throws UsageException {
        return one(CheckOptionSpecs.HOST_KIND, word, HostKind.values(), Words::of);
    }

    private static String of(HostKind kind) {
        return joined(kind.words());
    }

    private static <T> T one(String option, String word, T[] values, Function<T, String> name) throws UsageException {
        for (T value : values) {
            if (joined(name.apply(value)).equals(joined(word))) {
                return value;
            }
        }
        List<String> names = Arrays.stream(values).map(name).collect(Collectors.toList());
        if (option.equals(CheckOptionSpecs.FAIL_ON)) {
            names.add("never");
        }
        throw new UsageException(option + " must be one of " + String.join(", ", names) + ", not '" + word + "'"
                + Nearest.meant(joined(word), names));
    }

    private static String joined(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
