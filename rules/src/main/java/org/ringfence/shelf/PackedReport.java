package org.ringfence.shelf;

import org.ringfence.draft.ContractForm;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Told;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;

/** The report of one draft as bytes and back. */
final class PackedReport {
    private static final ContractForm[] FORMS = ContractForm.values();
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final RuleOutcome[] OUTCOMES = RuleOutcome.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final Standing.Kind[] STANDINGS = Standing.Kind.values();

    private PackedReport() {}

    static byte[] of(DraftReport report, Words words) {
        Packing out = new Packing(words);
        out.text(report.file());
        out.text(report.sha256());
        out.word(report.form());
        out.commonOrNone(report.hostName());
        out.commonOrNone(report.hostKind());
        out.word(report.verdict());
        out.each(report.rules(), rule -> rule(out, rule));
        out.each(report.findings(), finding -> finding(out, finding));
        out.each(report.unsettled(), matter -> {
            out.commonOrNone(matter.rule());
            out.place(matter.location());
            out.text(matter.why());
        });
        out.texts(report.flippedByTrackedChanges());
        out.commons(report.notes());
        Told told = report.told();
        out.truth(told != null);
        if (told != null) {
            told(out, told);
        }
        return out.bytes();
    }

    static DraftReport read(byte[] bytes, Words words) {
        Unpacking in = new Unpacking(words, bytes);
        return new DraftReport(
                in.text(),
                in.text(),
                in.word(FORMS),
                in.commonOrNone(),
                in.commonOrNone(),
                in.word(VERDICTS),
                in.each(() -> rule(in)),
                in.each(() -> finding(in)),
                in.each(() -> new Unsettled(in.commonOrNone(), in.placeOrNone(), in.text())),
                in.texts(),
                in.commons(),
                in.truth() ? told(in) : null);
    }

    private static void rule(Packing out, RuleResult rule) {
        out.common(rule.rule());
        out.common(rule.title());
        out.common(rule.pack());
        out.word(rule.severity());
        out.word(rule.gate());
        out.word(rule.outcome());
        out.common(rule.reason());
        out.each(rule.locations(), out::place);
    }

    private static RuleResult rule(Unpacking in) {
        return new RuleResult(
                in.common(),
                in.common(),
                in.common(),
                in.word(SEVERITIES),
                in.word(SEVERITIES),
                in.word(OUTCOMES),
                in.common(),
                in.each(in::place));
    }

    private static void finding(Packing out, Finding finding) {
        out.text(finding.id());
        out.common(finding.rule());
        out.word(finding.severity());
        out.word(finding.certainty());
        out.common(finding.message());
        out.place(finding.location());
        out.each(finding.citations(), citation -> {
            out.common(citation.source());
            out.common(citation.locator());
            out.common(citation.publisher());
            out.common(citation.date());
            out.common(citation.paraphrase());
        });
        out.common(finding.remedy());
        out.commons(finding.because());
        out.texts(finding.undercuts());
        out.commons(finding.combinations());
        out.text(finding.words());
        out.word(finding.standing().kind());
        out.common(finding.standing().why());
        out.truth(finding.standing().pressing());
    }

    private static Finding finding(Unpacking in) {
        return new Finding(
                in.text(),
                in.common(),
                in.word(SEVERITIES),
                in.word(CERTAINTIES),
                in.common(),
                in.placeOrNone(),
                in.each(() -> new Citation(in.common(), in.common(), in.common(), in.common(), in.common())),
                in.common(),
                in.commons(),
                in.texts(),
                in.commons(),
                in.text(),
                new Standing(in.word(STANDINGS), in.common(), in.truth()));
    }

    private static void told(Packing out, Told told) {
        out.commonOrNone(told.form());
        out.commonOrNone(told.hostKind());
        out.truth(told.population() != null);
        out.number(told.population() == null ? 0 : told.population());
        out.commonOrNone(told.terms());
        out.truth(told.template());
        out.truth(told.fast());
    }

    private static Told told(Unpacking in) {
        String form = in.commonOrNone();
        String hostKind = in.commonOrNone();
        boolean populated = in.truth();
        int population = in.number();
        return new Told(form, hostKind, populated ? population : null, in.commonOrNone(), in.truth(), in.truth());
    }
}
