package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;

/** One draft in the HTML report: its text with what offends marked, and beside it what is wrong and what would mend it. */
final class HtmlDraft {
    private final Writer out;
    private final String id;
    private final DraftReport report;
    private final HtmlCards cards;

    HtmlDraft(Writer out, String id, DraftReport report, Map<String, RuleHelp> help) {
        this.out = out;
        this.id = id;
        this.report = report;
        this.cards = new HtmlCards(out, id, report, help);
    }

    void write(Optional<Draft> draft) throws IOException {
        out.write("<section class=\"draft\" id=\"" + id + "\">\n");
        head();
        List<Clause> clauses = draft.map(Draft::clauses).orElse(List.of());
        Map<Integer, List<HtmlMark>> marks = marks(clauses);
        apart(clauses);
        if (!clauses.isEmpty()) {
            out.write("<h3>The draft, with what offends marked</h3>\n<div class=\"text\">\n");
            for (Clause clause : clauses) {
                clause(clause, marks.getOrDefault(clause.index(), List.of()), depth(clause, clauses));
            }
            out.write("</div>\n");
        }
        rules();
        out.write("</section>\n");
    }

    private void head() throws IOException {
        out.write("<h2>" + Markup.xml(report.file()) + " " + HtmlLayout.verdict(report.verdict())
                + "</h2>\n<p class=\"facts\">"
                + report.form() + ", " + Markup.xml(Wording.host(report)) + ": "
                + Markup.xml(Wording.counts(report.findings())) + ". " + Wording.totals(report) + "</p>\n");
        if (!report.flippedByTrackedChanges().isEmpty()) {
            out.write("<h3>What the tracked changes alter</h3>\n<ul>\n");
            for (String sentence : report.flippedByTrackedChanges()) {
                out.write("<li>" + Markup.xml(sentence) + "</li>\n");
            }
            out.write("</ul>\n");
        }
        for (String note : report.notes()) {
            out.write("<p class=\"note\">Note: " + Markup.xml(note) + "</p>\n");
        }
    }

    /** What has no place in the text shown: absences, and everything where the text is not at hand. */
    private void apart(List<Clause> clauses) throws IOException {
        List<HtmlMark> apart =
                all().stream().filter(mark -> !isIn(mark.location(), clauses)).toList();
        if (apart.isEmpty()) {
            return;
        }
        out.write("<h3>" + (clauses.isEmpty() ? "Findings" : "Of the draft as a whole")
                + "</h3>\n<div class=\"apart\">\n");
        for (HtmlMark mark : apart) {
            cards.write(mark, true);
        }
        out.write("</div>\n");
    }

    private Map<Integer, List<HtmlMark>> marks(List<Clause> clauses) {
        Map<Integer, List<HtmlMark>> marks = new HashMap<>();
        for (HtmlMark mark : all()) {
            Location location = mark.location();
            if (location != null && isIn(location, clauses)) {
                marks.computeIfAbsent(location.index(), index -> new ArrayList<>())
                        .add(mark);
            }
        }
        return marks;
    }

    private List<HtmlMark> all() {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.sort(Comparator.comparing(Finding::severity));
        List<HtmlMark> all = new ArrayList<>();
        findings.forEach(finding -> all.add(HtmlMark.of(all.size() + 1, finding)));
        report.unsettled().forEach(matter -> all.add(HtmlMark.of(all.size() + 1, matter)));
        return all;
    }

    private static boolean isIn(@Nullable Location location, List<Clause> clauses) {
        return location != null
                && location.index() >= 0
                && location.index() < clauses.size()
                && location.start() >= 0
                && location.start() <= location.end()
                && location.end() <= clauses.get(location.index()).text().length();
    }

    private void clause(Clause clause, List<HtmlMark> marks, int depth) throws IOException {
        String kind = clause.kind() == ClauseKind.HEADING
                ? "heading h" + Math.min(4, clause.headings().size() + 1)
                : clause.kind().name().toLowerCase(java.util.Locale.ROOT);
        out.write("<div class=\"clause " + kind + " in" + depth + "\"><p>"
                + (clause.label().isEmpty() ? "" : "<span class=\"label\">" + Markup.xml(clause.label()) + "</span> "));
        marked(clause.text(), marks);
        out.write("</p>");
        if (!marks.isEmpty()) {
            out.write("<div class=\"beside\">\n");
            for (HtmlMark mark : marks) {
                cards.write(mark, false);
            }
            out.write("</div>");
        }
        out.write("</div>\n");
    }

    private void marked(String text, List<HtmlMark> marks) throws IOException {
        List<Integer> cuts = new ArrayList<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        List<Integer> sorted = cuts.stream().distinct().sorted().toList();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            int from = sorted.get(i);
            int to = sorted.get(i + 1);
            Optional<HtmlMark> gravest = marks.stream()
                    .filter(mark -> mark.start() <= from && to <= mark.end())
                    .min(Comparator.comparing(HtmlMark::weight));
            String piece = Markup.xml(text.substring(from, to));
            out.write(gravest.map(mark -> "<mark class=\"" + mark.style() + "\">" + piece + "</mark>")
                    .orElse(piece));
            for (HtmlMark mark : marks) {
                if (mark.end() == to) {
                    out.write("<a class=\"ref\" href=\"#" + id + "-" + mark.number() + "\">" + mark.number() + "</a>");
                }
            }
        }
    }

    private static int depth(Clause clause, List<Clause> clauses) {
        int depth = 0;
        int parent = clause.parent();
        while (parent >= 0 && parent < clauses.size() && depth < 4) {
            if (clauses.get(parent).kind() != ClauseKind.HEADING) {
                depth++;
            }
            parent = clauses.get(parent).parent();
        }
        return depth;
    }

    private void rules() throws IOException {
        if (report.rules().isEmpty()) {
            return;
        }
        out.write(
                "<h3>Every rule</h3>\n<table class=\"rules\">\n<thead><tr><th>Rule</th><th>What it asks</th><th>Severity</th>"
                        + "<th>Outcome</th><th>Where or why</th></tr></thead>\n<tbody>\n");
        for (RuleResult rule : report.rules()) {
            out.write("<tr class=\"" + rule.outcome().word() + "\"><td>" + Markup.xml(rule.rule()) + "</td><td>"
                    + Markup.xml(rule.title()) + "</td><td>" + Wording.severity(rule.severity())
                    + "</td><td class=\"outcome\">" + Wording.outcome(rule.outcome()) + "</td><td>"
                    + Markup.xml(whereAndWhy(rule)) + "</td></tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private static String whereAndWhy(RuleResult rule) {
        String where = rule.locations().stream()
                .map(location -> Wording.clause(location.clause()))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean why =
                rule.outcome() != RuleOutcome.NO_BREACH_FOUND && !rule.reason().isEmpty();
        return where + (where.isEmpty() || !why ? "" : ": ") + (why ? rule.reason() : "");
    }
}
