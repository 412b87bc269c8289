package org.ringfence.service.cli;

import java.util.List;
import org.ringfence.check.Batch;
import org.ringfence.check.Checker;
import org.ringfence.compare.Comparison;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.report.ReportFormat;
import org.ringfence.service.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence compare}: what changed between two versions of a draft, or whether editions for several hosts say the same. */
final class CompareCommand implements Command {
    static final String PARITY = "--parity";

    @Override
    public CommandSpec spec() {
        return CompareOptionSpecs.spec();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        CheckRequest request = CheckRequest.of(parsed, terminal);
        boolean parity = parsed.matchedOptionValue(PARITY, false);
        List<String> files = request.files();
        if (parity ? files.size() < 2 : files.size() != 2) {
            throw new UsageException(
                    parity
                            ? "compare --parity needs the drafts of at least two hosts"
                            : "compare needs two drafts, the old one and the new one; for several hosts' editions of one form, add"
                                    + " --parity");
        }
        Checker checker = request.packs(terminal).checker(request.options().asOf());
        Batch.Result result = checked(request, checker, terminal);
        if (!result.report().errors().isEmpty()) {
            for (CheckError error : result.report().errors()) {
                terminal.err().println("ringfence: " + error.file() + ": " + error.message());
            }
            return ExitCode.of(result.report(), request.options());
        }
        return parity ? new ParityRun(request, checker, terminal).run(result) : changes(request, result, terminal);
    }

    private static Batch.Result checked(CheckRequest request, Checker checker, Terminal terminal)
            throws UsageException {
        try {
            return new Batch(checker, request.options(), Runtime.getRuntime().availableProcessors(), true)
                    .run(request.sources(terminal), Version.ENGINE, name -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("the comparison was interrupted");
        }
    }

    private static int changes(CheckRequest request, Batch.Result result, Terminal terminal) throws UsageException {
        if (request.format() != ReportFormat.TEXT && request.format() != ReportFormat.JSON) {
            throw new UsageException("a comparison comes as text or json, not as "
                    + request.format().word() + "; compare --parity comes in every format");
        }
        Report report = result.report();
        if (report.drafts().size() > 2) {
            throw new UsageException("compare needs two drafts, and these are "
                    + report.drafts().size() + "; name the files themselves");
        }
        // A file that is named twice is read once, and is what it was.
        DraftReport before = report.drafts().get(0);
        DraftReport after = report.drafts().get(report.drafts().size() - 1);
        if (before.form() != after.form()) {
            terminal.err()
                    .println("ringfence: " + before.file() + " is an " + before.form() + " draft and " + after.file()
                            + " an " + after.form()
                            + " draft: rules that bear on one form only end otherwise for that alone");
        }
        Comparison comparison = Comparison.of(before, after);
        request.output().write(comparison, request.format(), terminal);
        return comparison.worse(request.options().failOn(), after) ? ExitCode.BREACH : ExitCode.PASS;
    }
}
