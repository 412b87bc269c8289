package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Gating;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;
import org.ringfence.report.Lines.Style;

/** The report for people: what is wrong, gravest first, then what a person must look at, then every rule. */
final class TextLayout implements Layout {
    /** A quotation longer than this is cut around what decided: about four lines. */
    private static final int LONGEST_QUOTE = 360;

    private static final String MARGIN = "       ";

    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        Report report = full.report();
        Lines lines = new Lines(out, presentation);
        for (DraftReport draft : report.drafts()) {
            draft(lines, draft, full.draft(draft));
        }
        for (CheckError error : report.errors()) {
            lines.paragraph("", "  ", Style.RED, error.file() + ": could not be checked (" + error.code() + ")");
            lines.paragraph("  ", "  ", Style.NONE, error.message());
            lines.gap();
        }
        closing(lines, report);
    }

    private static void draft(Lines lines, DraftReport draft, Optional<Draft> read) throws IOException {
        lines.line(style(draft.verdict()), draft.file() + ": " + Wording.verdict(draft.verdict()));
        lines.paragraph("", "  ", Style.NONE, draft.form() + ", " + Wording.host(draft));
        lines.paragraph(
                "",
                "  ",
                Style.NONE,
                Wording.counts(draft.findings())
                        + (draft.unsettled().isEmpty()
                                ? ""
                                : "; " + Wording.count(draft.unsettled().size(), "matter")
                                        + " for a person to settle"));
        lines.gap();
        findings(lines, draft, read);
        unsettled(lines, draft.unsettled(), read);
        if (!draft.flippedByTrackedChanges().isEmpty()) {
            lines.line(Style.BOLD, "What the tracked changes alter");
            for (String sentence : draft.flippedByTrackedChanges()) {
                lines.paragraph("  - ", "    ", Style.NONE, sentence);
            }
            lines.gap();
        }
        for (String note : draft.notes()) {
            lines.paragraph("Note: ", "      ", Style.NONE, note);
            lines.gap();
        }
        table(lines, draft.rules());
    }

    private static void findings(Lines lines, DraftReport draft, Optional<Draft> read) throws IOException {
        List<Finding> ordered = new ArrayList<>(draft.findings());
        ordered.sort(Comparator.comparing(Finding::severity));
        Severity last = null;
        Set<String> explained = new HashSet<>();
        for (Finding finding : ordered) {
            if (finding.severity() != last) {
                last = finding.severity();
                String heading = Wording.severities(last);
                lines.line(Style.BOLD, Character.toUpperCase(heading.charAt(0)) + heading.substring(1));
                lines.gap();
            }
            finding(
                    lines,
                    finding,
                    title(draft, finding.rule()),
                    explained.add(finding.rule() + finding.remedy()),
                    read);
        }
    }

    private static String title(DraftReport draft, String rule) {
        return draft.rules().stream()
                .filter(result -> result.rule().equals(rule))
                .map(RuleResult::title)
                .findFirst()
                .orElse("");
    }

    private static void finding(Lines lines, Finding finding, String title, boolean explain, Optional<Draft> read)
            throws IOException {
        String code = finding.rule()
                + " ".repeat(Math.max(1, MARGIN.length() - finding.rule().length()));
        String sure = finding.certainty() == Certainty.CERTAIN ? "" : " (likely)";
        if (finding.standing().kind() != Standing.Kind.OPEN) {
            sure += " (" + finding.standing().kind().word() + ")";
        }
        lines.paragraph(lines.styled(style(finding.severity()), code), MARGIN, Style.BOLD, title + sure);
        lines.paragraph(MARGIN, MARGIN, Style.DIM, "at " + Wording.where(finding));
        if (finding.location() != null) {
            quote(lines, finding.location(), finding.because(), read);
        }
        lines.paragraph(MARGIN, MARGIN, Style.NONE, finding.message());
        if (explain) {
            for (Citation citation : finding.citations()) {
                labelled(lines, "Source:", Wording.source(citation));
            }
            labelled(lines, "Remedy:", finding.remedy());
        } else {
            labelled(lines, "Source:", "as above for " + finding.rule() + ", and the remedy too");
        }
        if (!finding.because().isEmpty()) {
            labelled(lines, "Because:", String.join("; ", finding.because()));
        }
        if (!finding.standing().why().isEmpty()) {
            labelled(lines, "Gate:", finding.standing().why());
        }
        if (!finding.undercuts().isEmpty()) {
            labelled(
                    lines,
                    "Defeats:",
                    "the protection of "
                            + finding.undercuts().stream().map(Wording::clause).collect(Collectors.joining(", ")));
        }
        lines.gap();
    }

    private static void quote(Lines lines, Location location, List<String> because, Optional<Draft> read)
            throws IOException {
        String bar = MARGIN + "│ ";
        lines.paragraph(bar, bar, Style.YELLOW, Shown.quote(location, because, read, LONGEST_QUOTE));
    }

    private static void labelled(Lines lines, String label, String text) throws IOException {
        String first = MARGIN + label + " ".repeat(9 - label.length());
        lines.paragraph(first, MARGIN + " ".repeat(9), Style.NONE, text);
    }

    private static void unsettled(Lines lines, List<Unsettled> unsettled, Optional<Draft> read) throws IOException {
        if (unsettled.isEmpty()) {
            return;
        }
        lines.line(Style.BOLD, "For a person to settle");
        lines.gap();
        for (Unsettled matter : unsettled) {
            String rule = matter.rule() == null ? "any" : matter.rule();
            String code = rule + " ".repeat(Math.max(1, MARGIN.length() - rule.length()));
            lines.paragraph(code, MARGIN, Style.NONE, matter.why());
            if (matter.location() != null) {
                lines.paragraph(MARGIN, MARGIN, Style.DIM, "at " + Wording.where(matter.location()));
                quote(lines, matter.location(), List.of(), read);
            }
            lines.gap();
        }
    }

    private static void table(Lines lines, List<RuleResult> rules) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        lines.line(Style.BOLD, "Every rule");
        lines.gap();
        int rest = lines.columns() - 6 - 15 - 6;
        int[] widths = {6, 15, rest / 2, rest - rest / 2};
        for (RuleResult rule : rules) {
            Style[] styles = {Style.NONE, style(rule), Style.NONE, Style.DIM};
            lines.row(widths, styles, rule.rule(), Wording.outcome(rule.outcome()), rule.title(), whereOrWhy(rule));
        }
        lines.gap();
    }

    private static String whereOrWhy(RuleResult rule) {
        return switch (rule.outcome()) {
            case VIOLATED, SATISFIED ->
                rule.locations().isEmpty()
                        ? rule.reason()
                        : rule.locations().stream()
                                .map(location -> Wording.clause(location.clause()))
                                .distinct()
                                .collect(Collectors.joining(", "));
            case NO_BREACH_FOUND -> "";
            case NOT_DETERMINED, NOT_APPLICABLE -> rule.reason();
        };
    }

    private static void waivers(Lines lines, Gating gating) throws IOException {
        if (gating.waivers().isEmpty()) {
            return;
        }
        lines.line(Style.BOLD, "Waivers");
        lines.gap();
        int[] widths = {6, 9, lines.columns() - 6 - 9 - 4};
        for (WaiverUse waiver : gating.waivers()) {
            boolean good = waiver.state() == WaiverUse.State.USED;
            Style[] styles = {Style.NONE, good ? Style.GREEN : Style.YELLOW, Style.NONE};
            lines.row(widths, styles, waiver.rule(), waiver.state().word(), Wording.waiver(waiver));
        }
        lines.gap();
    }

    private static void closing(Lines lines, Report report) throws IOException {
        waivers(lines, report.gating());
        int drafts = report.drafts().size();
        if (drafts + report.errors().size() > 1) {
            List<String> parts = new ArrayList<>();
            int[] counts = new int[Verdict.values().length];
            report.drafts().forEach(draft -> counts[draft.verdict().ordinal()]++);
            for (Verdict verdict : Verdict.values()) {
                parts.add(counts[verdict.ordinal()] + " " + verdict.word());
            }
            parts.add(report.errors().size() + " not checked");
            lines.paragraph(
                    "",
                    "  ",
                    Style.BOLD,
                    Wording.count(drafts + report.errors().size(), "file") + ": " + String.join(", ", parts));
        }
        String pressing = Pressing.of(report);
        if (!pressing.isEmpty()) {
            lines.paragraph("", "  ", Style.RED, pressing);
        }
        if (report.gating().strict()) {
            lines.paragraph("", "  ", Style.NONE, Wording.STRICT);
        }
        String packs = report.packs().stream()
                .map(pack -> pack.id() + " " + pack.version())
                .collect(Collectors.joining(", "));
        lines.paragraph(
                "",
                "  ",
                Style.DIM,
                "Judged as of " + report.asOf() + " by Ringfence " + report.engineVersion()
                        + (packs.isEmpty() ? "" : " with " + packs) + ".");
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case BREACH -> Style.RED;
            case PASS -> Style.GREEN;
            case UNDETERMINED -> Style.YELLOW;
        };
    }

    private static Style style(Severity severity) {
        return severity.atLeast(Severity.SAFEGUARD) ? Style.RED : Style.YELLOW;
    }

    private static Style style(RuleResult rule) {
        return switch (rule.outcome()) {
            case VIOLATED -> style(rule.severity());
            case SATISFIED, NO_BREACH_FOUND -> Style.GREEN;
            case NOT_DETERMINED -> Style.YELLOW;
            case NOT_APPLICABLE -> Style.DIM;
        };
    }
}
