package org.ringfence.service.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.check.Batch;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Report;
import org.ringfence.report.FullReport;
import org.ringfence.service.Version;
import org.ringfence.shelf.Shelf;

/**
 * Checks what a call asks for and holds it to the gate.
 *
 * @param jobs how many drafts to check at a time
 */
record CheckRun(CheckRequest request, Talk talk, int jobs) {

    /**
     * @param shelf keeps what came of each draft; the report can be read until it is closed
     * @param keepDrafts whether the report needs the drafts' text
     */
    FullReport report(Shelf shelf, boolean keepDrafts) throws UsageException, InvalidRules {
        return report(
                request.packs(talk.terminal()).checker(request.settings().asOf().value()), shelf, keepDrafts);
    }

    /** The same by a checker that the caller has already. */
    FullReport report(Checker checker, Shelf shelf, boolean keepDrafts) throws UsageException {
        Gatekeeper gatekeeper = Gatekeeper.of(request.settings(), checker);
        List<DraftSource> sources = request.sources(talk.terminal());
        told(checker, sources.size());
        Progress progress = new Progress(talk, sources.size());
        try {
            Batch batch = new Batch(checker, request.options(), jobs, keepDrafts);
            Gatekeeper.Passage passage =
                    gatekeeper.passage(request.settings().asOf().value(), request.whereabouts(talk.terminal())::of);
            List<CheckError> errors =
                    batch.run(sources, progress::done, one -> shelf.add(passage.judged(one.report()), one.draft()));
            Report report = passage.end(batch.report(shelf.reports(), errors, Version.ENGINE), talk);
            return new FullReport(report, shelf::text, Batch.cards(checker));
        } catch (UncheckedIOException e) {
            throw new UsageException("the reports of so many drafts are kept in "
                    + System.getProperty("java.io.tmpdir") + " until they are written, and that failed ("
                    + WholeFile.reason(new IOException(e.getMessage(), e))
                    + "); make room there, or check fewer at a time");
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
