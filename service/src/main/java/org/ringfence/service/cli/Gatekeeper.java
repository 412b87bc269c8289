package org.ringfence.service.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.Checker;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.finding.Severity;
import org.ringfence.gate.Baseline;
import org.ringfence.gate.BaselineReader;
import org.ringfence.gate.ConfigFinder;
import org.ringfence.gate.DraftName;
import org.ringfence.gate.Gate;
import org.ringfence.gate.Waiver;
import org.ringfence.gate.WaiverReader;
import org.ringfence.pack.RuleCard;
import org.ringfence.tree.Malformed;

/** Holds reports to the waivers and the baseline of a call. */
record Gatekeeper(Gate gate, @Nullable Baseline baseline) {
    private static final int MOST_BYTES = 8 << 20;

    /** @throws UsageException if waivers or baseline are not what they should be, with file and line */
    static Gatekeeper of(Settings settings, Checker checker) throws UsageException {
        return of(
                settings.waivers().value().orElse(null),
                settings.baseline().value().orElse(null),
                settings.failOn().value().orElse(null),
                settings.strict().value(),
                settings.asOf().value(),
                settings.longestWaiverDays().value().orElse(null),
                checker);
    }

    /** The same by what was said outside of a call's settings. */
    static Gatekeeper of(
            @Nullable NamedFile waivers,
            @Nullable NamedFile report,
            @Nullable Severity failOn,
            boolean strict,
            LocalDate asOf,
            @Nullable Integer longestWaiverDays,
            Checker checker)
            throws UsageException {
        try {
            List<Waiver> read = waivers == null
                    ? List.of()
                    : new WaiverReader(checker.packs(), asOf, longestWaiverDays)
                            .read(waivers.name(), ConfigFinder.bytes(waivers.path(), waivers.name(), MOST_BYTES));
            Baseline baseline = report == null ? null : baseline(report);
            return new Gatekeeper(new Gate(failOn, strict, read, baseline, neverWaivable(checker)), baseline);
        } catch (Malformed e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> neverWaivable(Checker checker) {
        return checker.packs().stream()
                .flatMap(pack -> pack.cards().stream())
                .filter(RuleCard::neverWaivable)
                .map(RuleCard::id)
                .collect(Collectors.toSet());
    }

    private static Baseline baseline(NamedFile report) throws Malformed, UsageException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(report.path()))) {
            return BaselineReader.read(report.name(), in);
        } catch (IOException e) {
            throw new UsageException(report.name() + " cannot be opened as a baseline: " + WholeFile.reason(e));
        }
    }

    /**
     * The report as the gate looks at it.
     *
     * @param names gives the names by which waivers and baseline may know a draft
     */
    Report judge(Report report, Function<String, DraftName> names, Talk talk) {
        Passage passage = passage(report.asOf(), names);
        List<DraftReport> judged = report.drafts().stream().map(passage::judged).toList();
        return passage.end(
                new Report(
                        report.packs(),
                        report.engineVersion(),
                        report.asOf(),
                        judged,
                        report.errors(),
                        report.gating()),
                talk);
    }

    /** Begins to look at the drafts of one call, one after another. */
    Passage passage(LocalDate asOf, Function<String, DraftName> names) {
        return new Passage(gate.session(asOf, names), baseline, names);
    }

    /** The drafts of one call as they pass the gate. */
    static final class Passage {
        private final Gate.Session session;
        private final @Nullable Baseline baseline;
        private final Function<String, DraftName> names;
        private boolean spokenOf;

        private Passage(Gate.Session session, @Nullable Baseline baseline, Function<String, DraftName> names) {
            this.session = session;
            this.baseline = baseline;
            this.names = names;
        }

        DraftReport judged(DraftReport draft) {
            spokenOf |= baseline != null && baseline.speaksOf(names.apply(draft.file()));
            return session.judged(draft);
        }

        /** @param report the report of what was judged, to which is added what became of waivers and baseline */
        Report end(Report report, Talk talk) {
            if (baseline != null && !report.drafts().isEmpty() && !spokenOf) {
                talk.remark("the baseline " + baseline.name()
                        + " speaks of none of these drafts; it was perhaps made in another folder");
            }
            return new Report(
                    report.packs(),
                    report.engineVersion(),
                    report.asOf(),
                    report.drafts(),
                    report.errors(),
                    session.gating());
        }
    }
}
