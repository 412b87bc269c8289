package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;

/** The cards of the HTML report: what is wrong, on whose authority, and what would mend it. */
final class HtmlCards {
    private final Writer out;
    private final String draft;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, RuleHelp> help;

    HtmlCards(Writer out, String draft, DraftReport report, Map<String, RuleHelp> help) {
        this.out = out;
        this.draft = draft;
        this.help = help;
        for (RuleResult rule : report.rules()) {
            titles.put(rule.rule(), rule.title());
        }
    }

    /** @param alone whether the card stands away from the text, and must quote it */
    void write(HtmlMark mark, boolean alone) throws IOException {
        Finding finding = mark.finding();
        Unsettled matter = mark.matter();
        if (finding != null) {
            finding(mark, finding, alone);
        } else if (matter != null) {
            unsettled(mark, matter, alone);
        }
    }

    private void finding(HtmlMark mark, Finding finding, boolean alone) throws IOException {
        open(mark, " data-finding=\"" + Markup.xml(finding.id()) + "\"");
        out.write("<h4><span class=\"number\">" + mark.number() + "</span> " + Markup.xml(finding.rule()) + " "
                + Markup.xml(titles.getOrDefault(finding.rule(), ""))
                + "</h4>\n<p class=\"badges\"><span class=\"badge "
                + finding.severity().word() + "\">" + Wording.severity(finding.severity()) + "</span>");
        if (finding.certainty() != Certainty.CERTAIN) {
            out.write(" <span class=\"badge plain\">likely</span>");
        }
        if (!Gates.open(finding)) {
            out.write(
                    " <span class=\"badge plain\">" + finding.standing().kind().word() + "</span>");
        }
        out.write((alone ? where(finding.location()) : "") + "</p>\n");
        if (alone && finding.location() != null) {
            out.write("<blockquote>" + Markup.xml(finding.location().quote()) + "</blockquote>\n");
        }
        out.write("<p class=\"message\">" + Markup.xml(finding.message()) + "</p>\n");
        if (!finding.standing().why().isEmpty()) {
            out.write("<p class=\"small\">" + Markup.xml(finding.standing().why()) + "</p>\n");
        }
        if (!finding.undercuts().isEmpty()) {
            String clauses = finding.undercuts().stream().map(Wording::clause).collect(Collectors.joining(", "));
            out.write("<p class=\"small\">Defeats the protection of " + Markup.xml(clauses) + ".</p>\n");
        }
        out.write("<p class=\"remedy\"><b>Wording that mends it</b> " + Markup.xml(finding.remedy()) + "</p>\n");
        for (Citation citation : finding.citations()) {
            out.write("<p class=\"source\"><b>" + Markup.xml(citation.locator()) + "</b>, "
                    + Markup.xml(citation.source())
                    + " (" + Markup.xml(citation.publisher() + ", " + citation.date()) + "): "
                    + Markup.xml(citation.paraphrase()) + "</p>\n");
        }
        RuleHelp rule = help.get(finding.rule());
        if (rule != null && !rule.rationale().isEmpty()) {
            out.write("<p class=\"small\">" + Markup.xml(rule.rationale()) + "</p>\n");
        }
        if (!finding.because().isEmpty()) {
            out.write("<p class=\"small\"><b>Because</b> " + Markup.xml(String.join("; ", finding.because()))
                    + ".</p>\n");
        }
        out.write("</article>\n");
    }

    private void unsettled(HtmlMark mark, Unsettled matter, boolean alone) throws IOException {
        open(mark, "");
        out.write("<h4><span class=\"number\">" + mark.number() + "</span> "
                + (matter.rule() == null
                        ? "Any rule"
                        : Markup.xml(matter.rule() + " " + titles.getOrDefault(matter.rule(), "")))
                + "</h4>\n<p class=\"badges\"><span class=\"badge unsettled\">for a person to settle</span>"
                + (alone ? where(matter.location()) : "") + "</p>\n");
        if (alone && matter.location() != null) {
            out.write("<blockquote>" + Markup.xml(matter.location().quote()) + "</blockquote>\n");
        }
        out.write("<p class=\"message\">" + Markup.xml(matter.why()) + "</p>\n</article>\n");
    }

    private static String where(@Nullable Location location) {
        return " <span class=\"where\">" + Markup.xml(Wording.where(location)) + "</span>";
    }

    private void open(HtmlMark mark, String data) throws IOException {
        out.write("<article class=\"card " + mark.style() + "\" id=\"" + draft + "-" + mark.number() + "\"" + data
                + ">\n");
    }
}
