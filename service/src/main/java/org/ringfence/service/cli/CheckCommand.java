package org.ringfence.service.cli;

import java.util.List;
import org.ringfence.check.Batch;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Report;
import org.ringfence.report.FullReport;
import org.ringfence.report.ReportFormat;
import org.ringfence.service.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence check}: drafts in, a report out. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CheckOptionSpecs.spec();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        CheckRequest request = CheckRequest.of(parsed, terminal);
        Checker checker = request.packs().checker(request.options().asOf());
        List<DraftSource> sources = request.sources(terminal);
        Progress progress = new Progress(terminal, sources.size());
        boolean shown = request.format() == ReportFormat.HTML;
        Batch batch = new Batch(checker, request.options(), Runtime.getRuntime().availableProcessors(), shown);
        FullReport full;
        try {
            full = batch.run(sources, Version.ENGINE, progress::done).full(checker);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("the check was interrupted");
        } finally {
            progress.end();
        }
        Report report = full.report();
        request.output().write(full, request.format(), terminal);
        complain(report, request, terminal);
        return Gate.exitCode(report, request.options());
    }

    /** A report that a person reads on the terminal lists the failures itself; any other leaves them unseen. */
    private static void complain(Report report, CheckRequest request, Terminal terminal) {
        if (request.format() == ReportFormat.TEXT && request.output().toStandard() && terminal.outIsTerminal()) {
            return;
        }
        for (CheckError error : report.errors()) {
            terminal.err().println("ringfence: " + error.file() + ": " + error.message());
        }
    }
}
