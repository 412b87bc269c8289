package org.ringfence.service.cli;

import org.ringfence.finding.CheckError;
import org.ringfence.finding.Report;
import org.ringfence.report.FullReport;
import org.ringfence.report.Presentation;
import org.ringfence.report.Pressing;
import org.ringfence.report.ReportFormat;
import org.ringfence.shelf.Shelf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence check}: drafts in, reports out. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CheckOptionSpecs.spec();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        CheckRequest request = CheckRequest.of(parsed, terminal);
        if (parsed.matchedOptionValue(CheckOptionSpecs.PRINT_CONFIG, false)) {
            terminal.out().print(new PrintedConfig(request, terminal).text());
            return ExitCode.PASS;
        }
        Talk talk = CheckOptionSpecs.talk(parsed, terminal);
        Outputs outputs = request.outputs();
        CheckRun run = new CheckRun(request, talk, CheckOptionSpecs.jobs(parsed));
        try (Shelf shelf = new Shelf()) {
            return written(run.report(shelf, outputs.has(ReportFormat.HTML)), request, talk);
        }
    }

    private static int written(FullReport full, CheckRequest request, Talk talk) throws UsageException {
        Outputs outputs = request.outputs();
        Terminal terminal = talk.terminal();
        outputs.write(full, presentation -> presented(presentation, request.settings()), terminal);
        Report report = full.report();
        for (NamedFile file : outputs.files()) {
            talk.step("wrote " + file.name());
        }
        complain(report, outputs, talk);
        if (outputs.apart()) {
            talk.remark(Summary.of(report, outputs.files()));
        }
        return ExitCode.of(report, request.options());
    }

    private static Presentation presented(Presentation plain, Settings settings) {
        return settings.rulePages().value().map(plain::withRulePage).orElse(plain);
    }

    /** A report that a person reads on the terminal lists the failures itself; any other leaves them unseen. */
    private static void complain(Report report, Outputs outputs, Talk talk) {
        String pressing = Pressing.of(report);
        if (!pressing.isEmpty() && !outputs.shows(ReportFormat.TEXT)) {
            talk.error(pressing);
        }
        if (outputs.shows(ReportFormat.TEXT) && talk.terminal().outIsTerminal()) {
            return;
        }
        for (CheckError error : report.errors()) {
            talk.error(error.file() + ": " + error.message());
        }
    }
}
