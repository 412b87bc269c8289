package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.compare.Comparison;
import org.ringfence.compare.FindingChange;
import org.ringfence.compare.FindingChange.Kind;
import org.ringfence.compare.OutcomeChange;
import org.ringfence.draft.Location;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.report.Lines.Style;
import tools.jackson.core.JsonGenerator;

/** Writes what changed between two versions of a draft, for people or for programs. */
public final class ComparisonWriter {
    private static final int LONGEST_QUOTE = 240;
    private static final String MARGIN = "       ";

    private ComparisonWriter() {}

    /**
     * Writes a comparison in UTF-8.
     *
     * @param format {@link ReportFormat#TEXT} or {@link ReportFormat#JSON}
     * @param out where to; flushed, left open
     * @throws IllegalArgumentException for any other format
     */
    public static void write(Comparison comparison, ReportFormat format, Presentation presentation, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> text(comparison, new Lines(writer, presentation));
            case JSON -> json(comparison, writer);
            default ->
                throw new IllegalArgumentException("a comparison comes as text or json, not as " + format.word());
        }
        writer.flush();
    }

    private static void text(Comparison comparison, Lines lines) throws IOException {
        lines.paragraph("", "  ", Style.BOLD, comparison.oldFile() + " → " + comparison.newFile());
        Map<Kind, Long> counts = comparison.findings().stream()
                .collect(Collectors.groupingBy(FindingChange::kind, TreeMap::new, Collectors.counting()));
        String sum = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        lines.paragraph("", "  ", Style.NONE, sum.isEmpty() ? "No findings in either." : "Findings: " + sum + ".");
        lines.gap();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.UNCHANGED && counts.containsKey(kind)) {
                lines.line(
                        style(kind),
                        Character.toUpperCase(kind.word().charAt(0))
                                + kind.word().substring(1));
                lines.gap();
                for (FindingChange change : comparison.findings()) {
                    if (change.kind() == kind) {
                        finding(lines, change);
                    }
                }
            }
        }
        if (!comparison.outcomes().isEmpty()) {
            lines.line(Style.BOLD, "Rules that end otherwise");
            lines.gap();
            int[] widths = {6, 34, lines.columns() - 6 - 34 - 4};
            Style[] styles = {Style.NONE, Style.NONE, Style.NONE};
            for (OutcomeChange change : comparison.outcomes()) {
                lines.row(
                        widths,
                        styles,
                        change.rule(),
                        outcome(change.before()) + " → " + outcome(change.after()),
                        change.title());
            }
            lines.gap();
        }
    }

    private static void finding(Lines lines, FindingChange change) throws IOException {
        Finding finding = change.finding();
        String code = finding.rule()
                + " ".repeat(Math.max(1, MARGIN.length() - finding.rule().length()));
        lines.paragraph(code, MARGIN, Style.NONE, finding.message());
        Finding before = change.before();
        Finding after = change.after();
        if (before != null && after != null) {
            lines.paragraph(
                    MARGIN,
                    MARGIN,
                    Style.DIM,
                    Wording.where(before.location()) + " → " + Wording.where(after.location()));
        } else {
            lines.paragraph(MARGIN, MARGIN, Style.DIM, "at " + Wording.where(finding.location()));
        }
        if (change.kind() == Kind.REWORDED && before != null) {
            quote(lines, "- ", before);
            quote(lines, "+ ", finding);
        } else {
            quote(lines, "│ ", finding);
        }
        lines.gap();
    }

    private static void quote(Lines lines, String mark, Finding finding) throws IOException {
        Location location = finding.location();
        if (location != null && !location.quote().isBlank()) {
            String quote = Shown.shortened(location.quote(), finding.because(), LONGEST_QUOTE);
            lines.paragraph(MARGIN + mark, MARGIN + mark, Style.YELLOW, quote);
        }
    }

    private static Style style(Kind kind) {
        return switch (kind) {
            case NEW -> Style.RED;
            case FIXED -> Style.GREEN;
            default -> Style.BOLD;
        };
    }

    private static String outcome(@Nullable RuleOutcome outcome) {
        return outcome == null ? "not asked" : Wording.outcome(outcome);
    }

    private static void json(Comparison comparison, Writer out) throws IOException {
        try (JsonGenerator json = JsonOut.on(out)) {
            json.writeStartObject();
            json.writeStringProperty("old", comparison.oldFile());
            json.writeStringProperty("new", comparison.newFile());
            json.writeArrayPropertyStart("outcomes");
            for (OutcomeChange change : comparison.outcomes()) {
                json.writeStartObject();
                json.writeStringProperty("rule", change.rule());
                json.writeStringProperty("title", change.title());
                json.writeStringProperty("gate", change.gate().word());
                JsonOut.textOrNull(
                        json,
                        "before",
                        change.before() == null ? null : change.before().word());
                JsonOut.textOrNull(
                        json,
                        "after",
                        change.after() == null ? null : change.after().word());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            for (FindingChange change : comparison.findings()) {
                json.writeStartObject();
                json.writeStringProperty("change", change.kind().word());
                json.writeName("before");
                JsonLayout.findingOrNull(json, change.before());
                json.writeName("after");
                JsonLayout.findingOrNull(json, change.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }
}
