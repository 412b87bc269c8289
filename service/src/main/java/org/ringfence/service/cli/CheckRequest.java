package org.ringfence.service.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.DraftSource;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.report.ReportFormat;
import picocli.CommandLine.ParseResult;

/**
 * What a call that checks drafts asks for.
 *
 * @param files what the call names
 * @param choice the drafts that this means
 * @param settings what holds
 * @param particulars what is said of drafts outside of them
 * @param outputs where reports go
 * @param standardInput what to call standard input
 */
record CheckRequest(
        List<String> files,
        DraftChoice choice,
        Settings settings,
        Particulars particulars,
        Outputs outputs,
        String standardInput) {

    static CheckRequest of(ParseResult parsed, Terminal terminal) throws UsageException {
        Outputs outputs = Outputs.of(
                parsed.matchedOptionValue(CheckOptionSpecs.FORMAT, List.of()),
                parsed.matchedOptionValue(CheckOptionSpecs.OUTPUT, ""),
                terminal);
        DraftChoice choice = DraftChoice.of(parsed, terminal);
        return new CheckRequest(
                parsed.matchedPositionalValue(0, List.of()),
                choice,
                Settings.of(parsed, choice.config(), terminal),
                Particulars.of(parsed, choice.config(), terminal),
                outputs,
                parsed.matchedOptionValue(CheckOptionSpecs.NAME, "standard input"));
    }

    PackChoice packs(Terminal terminal) {
        return new PackChoice(settings.packs().value(), settings.packs().from(), terminal);
    }

    /** Waivers and baseline of a configuration are written where it lies, wherever the call is made. */
    Whereabouts whereabouts(Terminal terminal) {
        return Whereabouts.of(choice.config(), settings.waivers().value().orElse(null), terminal);
    }

    CheckOptions options() {
        return new CheckOptions(
                settings.failOn().value().orElse(null),
                settings.strict().value(),
                settings.asOf().value(),
                settings.template().value(),
                settings.fast().value());
    }

    /** The one format of a command that writes one report. */
    ReportFormat format() throws UsageException {
        return outputs.only().format();
    }

    /** Where the one report goes. */
    Output output() throws UsageException {
        return outputs.only().output();
    }

    /**
     * The drafts, found but not yet loaded. That the reports can be written, and that none would be written over what is read, is made
     * sure of first.
     */
    List<DraftSource> sources(Terminal terminal) throws UsageException {
        @Nullable NamedFile terms = particulars.terms();
        if (terms != null && choice.names().size() != 1) {
            throw new UsageException(
                    "--terms settles one draft, and " + choice.names().size() + " are given");
        }
        byte[] beside = terms == null ? null : bytes(terms);
        List<DraftSource> sources = new ArrayList<>();
        List<NamedFile> read = new ArrayList<>();
        for (String name : choice.names()) {
            Given given = particulars.of(name);
            given.terms().value().ifPresent(read::add);
            read.add(new NamedFile(name, terminal.resolve(name)));
            sources.add(FileSource.of(name, given, beside, standardInput, terminal));
        }
        settings.waivers().value().ifPresent(read::add);
        settings.baseline().value().ifPresent(read::add);
        if (choice.config() != null) {
            read.add(new NamedFile(choice.config().name(), choice.config().file()));
        }
        outputs.prepare(read);
        return sources;
    }

    private static byte[] bytes(NamedFile terms) throws UsageException {
        try {
            return FileSource.bytes(terms.path());
        } catch (IOException e) {
            throw new UsageException("--terms: " + terms.name() + " cannot be opened (" + e.getMessage() + ")");
        } catch (UnreadableDraft e) {
            throw new UsageException("--terms: " + terms.name() + ": " + e.getMessage());
        }
    }
}
