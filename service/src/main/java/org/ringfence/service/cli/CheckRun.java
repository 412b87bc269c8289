package org.ringfence.service.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.check.Batch;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.finding.Report;
import org.ringfence.report.FullReport;
import org.ringfence.service.Version;

/**
 * Checks what a call asks for and holds it to the gate.
 *
 * @param jobs how many drafts to check at a time
 */
record CheckRun(CheckRequest request, Talk talk, int jobs) {

    /** @param keepDrafts whether the report needs the drafts' text */
    FullReport report(boolean keepDrafts) throws UsageException, InvalidRules {
        return report(
                request.packs(talk.terminal()).checker(request.settings().asOf().value()), keepDrafts);
    }

    /** The same by a checker that the caller has already. */
    FullReport report(Checker checker, boolean keepDrafts) throws UsageException {
        Gatekeeper gatekeeper = Gatekeeper.of(request.settings(), checker);
        List<DraftSource> sources = request.sources(talk.terminal());
        told(checker, sources.size());
        Progress progress = new Progress(talk, sources.size());
        try {
            Batch.Result result = new Batch(checker, request.options(), jobs, keepDrafts)
                    .run(sources, Version.ENGINE, progress::done);
            FullReport full = result.full(checker);
            Report judged = gatekeeper.judge(result.report(), request.whereabouts(talk.terminal())::of, talk);
            return new FullReport(judged, full.drafts(), full.cards());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("the check was interrupted");
        } finally {
            progress.end();
        }
    }

    private void told(Checker checker, int drafts) {
        for (String pattern : request.choice().unmatched()) {
            talk.remark(request.choice().from() + ": no file matches " + pattern);
        }
        ConfigFile config = request.choice().config();
        talk.step(config == null ? "no configuration" : "configuration " + config.name());
        talk.step(checker.packRefs().stream()
                .map(pack -> pack.id() + " " + pack.version())
                .collect(Collectors.joining(", ", "packs ", "")));
        talk.step(drafts + (drafts == 1 ? " draft" : " drafts") + ", " + jobs + " at a time");
    }
}
