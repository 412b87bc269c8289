package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.DraftSource;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.Severity;
import org.ringfence.report.ReportFormat;
import picocli.CommandLine.ParseResult;

/** What a call of {@code ringfence check} asks for. */
record CheckRequest(
        List<String> files,
        ReportFormat format,
        Output output,
        PackChoice packs,
        CheckOptions options,
        Given given,
        @Nullable String terms,
        String standardInput) {

    /** What the caller says of every draft. */
    record Given(
            @Nullable ContractForm form,
            @Nullable HostKind hostKind,
            @Nullable Integer population) {}

    static CheckRequest of(ParseResult parsed, Terminal terminal) throws UsageException {
        List<String> files = parsed.matchedPositionalValue(0, List.of());
        Path output = parsed.hasMatchedOption(CheckOptionSpecs.OUTPUT)
                ? terminal.resolve(parsed.matchedOptionValue(CheckOptionSpecs.OUTPUT, ""))
                : null;
        return new CheckRequest(
                files,
                Words.format(text(parsed, CheckOptionSpecs.FORMAT, ReportFormat.TEXT.word())),
                new Output(output),
                new PackChoice(parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of()), terminal),
                new CheckOptions(
                        failOn(text(parsed, CheckOptionSpecs.FAIL_ON, Severity.SAFEGUARD.word())),
                        parsed.matchedOptionValue(CheckOptionSpecs.STRICT, false),
                        asOf(parsed, terminal)),
                given(parsed),
                parsed.matchedOptionValue(CheckOptionSpecs.TERMS, null),
                text(parsed, CheckOptionSpecs.NAME, "standard input"));
    }

    /** The drafts, found but not yet loaded. */
    List<DraftSource> sources(Terminal terminal) throws UsageException {
        List<String> names = new DraftFiles(terminal).expand(files);
        if (output.isOneOf(names, terminal)) {
            throw new UsageException("--output names a draft that is to be checked; a draft is never written to");
        }
        byte[] beside = null;
        if (terms != null) {
            if (names.size() != 1) {
                throw new UsageException("--terms settles one draft, and " + names.size() + " are given");
            }
            beside = terms(terms, terminal);
        }
        return FileSource.all(names, given, beside, standardInput, terminal);
    }

    private static byte[] terms(String file, Terminal terminal) throws UsageException {
        try {
            return FileSource.bytes(terminal.resolve(file));
        } catch (IOException e) {
            throw new UsageException("--terms: " + file + " cannot be opened (" + e.getMessage() + ")");
        } catch (UnreadableDraft e) {
            throw new UsageException("--terms: " + file + ": " + e.getMessage());
        }
    }

    private static Given given(ParseResult parsed) throws UsageException {
        String form = text(parsed, CheckOptionSpecs.FORM, "");
        String hostKind = text(parsed, CheckOptionSpecs.HOST_KIND, "");
        String population = text(parsed, CheckOptionSpecs.POPULATION, "");
        return new Given(
                form.isEmpty() ? null : Words.form(form),
                hostKind.isEmpty() ? null : Words.hostKind(hostKind),
                population.isEmpty() ? null : population(population));
    }

    private static @Nullable Severity failOn(String word) throws UsageException {
        return word.toLowerCase(Locale.ROOT).equals("never") ? null : Words.severity(word);
    }

    private static LocalDate asOf(ParseResult parsed, Terminal terminal) throws UsageException {
        String date = text(parsed, CheckOptionSpecs.AS_OF, "");
        try {
            return date.isEmpty() ? Words.today(terminal) : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of must be a date such as 2026-12-01, not '" + date + "'");
        }
    }

    private static int population(String text) throws UsageException {
        try {
            int population = Integer.parseInt(text.replace(",", ""));
            if (population > 0) {
                return population;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of range.
        }
        throw new UsageException("--population must be a whole number of people, such as 42000, not '" + text + "'");
    }

    private static String text(ParseResult parsed, String option, String otherwise) {
        return parsed.matchedOptionValue(option, otherwise);
    }
}
