package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.Batch;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.check.Submission;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.PackRef;
import org.ringfence.finding.Report;
import org.ringfence.finding.Told;
import org.ringfence.gate.ConfigFinder;
import org.ringfence.pack.Editions;
import org.ringfence.pack.Pack;
import org.ringfence.report.FullReport;
import org.ringfence.report.Presentation;
import org.ringfence.report.ReportFormat;
import org.ringfence.report.ReportReader;
import org.ringfence.report.ReportWriter;
import org.ringfence.service.Version;
import org.ringfence.tree.Malformed;

/**
 * One report judged again.
 *
 * @param name the report's name
 * @param bytes its bytes
 * @param before what it says
 * @param drafts the bytes of drafts by their digest
 * @param terms the bytes of structured terms by their digest
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of one call, never compared as a record
record Replay(
        String name,
        byte[] bytes,
        Report before,
        Map<String, byte[]> drafts,
        Map<String, byte[]> terms,
        Terminal terminal) {
    private static final int MOST_BYTES = 256 << 20;

    static Replay of(NamedFile report, List<String> files, @Nullable String terms, Terminal terminal)
            throws UsageException {
        try {
            byte[] bytes = ConfigFinder.bytes(report.path(), report.name(), MOST_BYTES);
            Report before = ReportReader.read(report.name(), bytes);
            Map<String, byte[]> drafts = new HashMap<>();
            for (DraftFiles.Named named : new DraftFiles(terminal.folder(), "").named(files)) {
                for (String file : named.drafts()) {
                    put(drafts, file, terminal);
                }
            }
            Map<String, byte[]> beside = new HashMap<>();
            if (terms != null) {
                put(beside, terms, terminal);
            }
            return new Replay(report.name(), bytes, before, drafts, beside, terminal);
        } catch (Malformed e) {
            throw new UsageException("this is no report that can be replayed: " + e.getMessage());
        }
    }

    private static void put(Map<String, byte[]> files, String file, Terminal terminal) throws UsageException {
        try {
            byte[] bytes = FileSource.bytes(terminal.resolve(file));
            files.put(sha256(bytes), bytes);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be opened (" + WholeFile.reason(e) + ")");
        } catch (UnreadableDraft e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    int run(PackChoice choice, @Nullable String waivers, @Nullable String baseline, @Nullable String output)
            throws UsageException, InvalidRules {
        List<String> missing = new ArrayList<>();
        List<Pack> packs = packs(choice.all(), missing);
        List<DraftSource> sources = sources(missing);
        if (!before.errors().isEmpty()) {
            missing.add("it tells of " + before.errors().size()
                    + " drafts that could not be checked; a report is replayed where all could");
        }
        if (!before.gating().waivers().isEmpty() && waivers == null) {
            missing.add("it was held to waivers; name their file with --waivers");
        }
        if (before.gating().baseline() != null && baseline == null) {
            missing.add(
                    "it was held to the baseline " + before.gating().baseline() + "; name that report with --baseline");
        }
        if (!missing.isEmpty()) {
            throw new UsageException(name + " cannot be replayed:\n  - " + String.join("\n  - ", missing));
        }
        Checker checker = choice.of(packs);
        Report after = judged(checker, sources, waivers, baseline);
        if (!after.errors().isEmpty()) {
            for (CheckError error : after.errors()) {
                terminal.err().println("ringfence: " + error.file() + ": " + error.message());
            }
            return ExitCode.UNREADABLE;
        }
        byte[] again = ReportWriter.toText(FullReport.of(after), ReportFormat.JSON, Presentation.PLAIN)
                .getBytes(StandardCharsets.UTF_8);
        if (output != null) {
            write(output, again);
        }
        if (Arrays.equals(bytes, again)) {
            terminal.out()
                    .println("the same report, byte for byte: "
                            + before.drafts().size() + (before.drafts().size() == 1 ? " draft, " : " drafts, ")
                            + bytes.length + " bytes");
            return ExitCode.PASS;
        }
        terminal.out().print(ReplayDifference.told(before, after));
        return ExitCode.BREACH;
    }

    private Report judged(
            Checker checker, List<DraftSource> sources, @Nullable String waivers, @Nullable String baseline)
            throws UsageException {
        boolean template = before.drafts().stream()
                .anyMatch(draft -> draft.told() != null && draft.told().template());
        boolean fast = before.drafts().stream()
                .anyMatch(draft -> draft.told() != null && draft.told().fast());
        CheckOptions options =
                new CheckOptions(before.gating().failOn(), before.gating().strict(), before.asOf(), template, fast);
        try {
            Report fresh = new Batch(checker, options, Runtime.getRuntime().availableProcessors(), false)
                    .run(sources, Version.ENGINE, done -> {})
                    .report();
            return Gatekeeper.of(
                            named(waivers),
                            named(baseline),
                            before.gating().failOn(),
                            before.gating().strict(),
                            before.asOf(),
                            null,
                            checker)
                    .judge(
                            fresh,
                            Whereabouts.of(config(), named(waivers), terminal)::of,
                            new Talk(terminal, true, false));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("the replay was interrupted");
        }
    }

    /** The report's names are seen from the folder of its call, and a replay is called from there too. */
    private @Nullable ConfigFile config() throws UsageException {
        return new ConfigSearch(terminal).here();
    }

    private @Nullable NamedFile named(@Nullable String file) {
        return file == null ? null : new NamedFile(file, terminal.resolve(file));
    }

    /** The packs that the report names, of this very content. */
    private List<Pack> packs(Editions here, List<String> missing) {
        List<Pack> packs = new ArrayList<>();
        for (PackRef wanted : before.packs()) {
            Pack pack = here.packs().stream()
                    .filter(one -> one.id().equals(wanted.id()) && one.digest().equals(wanted.digest()))
                    .findFirst()
                    .orElse(null);
            if (pack != null) {
                packs.add(pack);
            } else if (here.find(wanted.id(), wanted.version()).isPresent()) {
                missing.add(wanted.id() + " " + wanted.version() + " is here with other content (digest "
                        + here.find(wanted.id(), wanted.version())
                                .get()
                                .digest()
                                .substring(0, 12) + ", the report has "
                        + wanted.digest().substring(0, 12) + "); name the folder that holds the old one with --rules");
            } else {
                missing.add(wanted.id() + " " + wanted.version()
                        + " is not here; name the folder that holds it with --rules, or in " + PackChoice.SHELVES);
            }
        }
        return packs;
    }

    private List<DraftSource> sources(List<String> missing) {
        List<DraftSource> sources = new ArrayList<>();
        for (DraftReport draft : before.drafts()) {
            byte[] content = drafts.get(draft.sha256());
            Told told = draft.told() == null ? new Told(null, null, null, null, false, false) : draft.told();
            byte[] beside = told.terms() == null ? null : terms.get(told.terms());
            if (content == null) {
                missing.add(draft.file() + ": none of the drafts named has its content (SHA-256 "
                        + draft.sha256().substring(0, 12) + "…); it has changed since, or is another one");
            } else if (told.terms() != null && beside == null) {
                missing.add(draft.file() + " was checked with structured terms beside it; name them with "
                        + ReplayCommand.TERMS);
            } else {
                sources.add(new Content(
                        new Submission(draft.file(), content, beside, form(told), hostKind(told), told.population())));
            }
        }
        return sources;
    }

    private record Content(Submission submission) implements DraftSource {
        @Override
        public String name() {
            return submission.name();
        }

        @Override
        public Submission load() {
            return submission;
        }
    }

    private static @Nullable ContractForm form(Told told) {
        return told.form() == null ? null : ContractForm.valueOf(told.form());
    }

    private static @Nullable HostKind hostKind(Told told) {
        return Arrays.stream(HostKind.values())
                .filter(kind -> kind.words().equals(told.hostKind()))
                .findFirst()
                .orElse(null);
    }

    private void write(String output, byte[] report) throws UsageException {
        try {
            Files.write(terminal.resolve(output), report);
        } catch (IOException e) {
            throw new UsageException("--output: " + output + " cannot be written (" + WholeFile.reason(e) + ")");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
