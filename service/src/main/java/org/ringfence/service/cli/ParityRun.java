package org.ringfence.service.cli;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.check.Batch;
import org.ringfence.check.Checked;
import org.ringfence.check.Checker;
import org.ringfence.compare.Edition;
import org.ringfence.compare.Parity;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Gating;
import org.ringfence.finding.Report;
import org.ringfence.pack.RuleCard;
import org.ringfence.report.FullReport;
import org.ringfence.service.Version;

/** Holds editions of one form for several hosts against each other (PAR-4), and reports it as any check is reported. */
record ParityRun(CheckRequest request, Checker checker, Terminal terminal) {
    private static final String RULE = "PAR-4";

    int run(Batch.Result result) throws UsageException {
        List<Edition> editions = new ArrayList<>();
        for (Checked checked : result.checked()) {
            Draft draft = checked.draft();
            if (draft == null) {
                throw new UsageException(
                        checked.report().file()
                                + " holds structured terms; parity compares the words of drafts, so name the drafts themselves");
            }
            editions.add(new Edition(draft, checked.particulars()));
        }
        if (editions.size() < 2) {
            throw new UsageException("compare --parity needs the drafts of at least two hosts, and these are one");
        }
        List<DraftReport> reports;
        try {
            reports = new Parity(card(), request.options().failOn()).compare(editions);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Report report = new Report(
                checker.packRefs(),
                Version.ENGINE,
                request.options().asOf(),
                reports,
                List.of(),
                new Gating(request.options().failOn(), request.options().strict(), List.of(), null));
        FullReport full =
                new FullReport(report, editions.stream().map(Edition::draft).toList(), List.of(card()));
        request.output().write(full, request.format(), terminal);
        return ExitCode.of(report, request.options());
    }

    private RuleCard card() throws UsageException {
        return checker.packs().stream()
                .flatMap(pack -> pack.cards().stream())
                .filter(card -> card.id().equals(RULE))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "compare --parity judges by " + RULE + ", and none of the packs chosen has that rule"));
    }
}
