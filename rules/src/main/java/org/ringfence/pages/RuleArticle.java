package org.ringfence.pages;

import java.util.List;
import java.util.function.Function;
import org.ringfence.finding.Citation;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.ParameterRow;
import org.ringfence.pack.RuleCard;

/**
 * One rule, told to people.
 *
 * @param titles gives a source's title by its id, or the empty string
 * @param level the level of the rule's own heading
 */
record RuleArticle(Function<String, String> titles, int level) {

    void write(Page page, PackFamily family, RuleCard card) {
        String part = "h" + (level + 1);
        page.raw("<article id=\"").text(card.id()).raw("\">\n<h" + level + ">");
        page.element("span", "code", card.id()).text(" " + card.title()).raw("</h" + level + ">\n");
        page.raw("<p class=\"badges\">")
                .element("span", "badge " + card.severity().word(), RuleWords.severity(card.severity()));
        page.raw(" ").element("span", "badge", RuleWords.shortKind(card));
        page.raw(" ").element("span", "badge", RuleWords.forms(card)).raw("</p>\n");
        means(page, card, part);
        why(page, card, part);
        breaks(page, card, part);
        list(page, part, "What is fine", "", card.fine());
        page.raw("<section class=\"remedy\">\n")
                .element(part, "", "Wording that mends it")
                .raw("\n<blockquote><p>");
        page.text(card.remedy()).raw("</p></blockquote>\n</section>\n");
        parameters(page, family, card, part);
        CaseExamples.write(page, family, card, part);
        page.raw("</article>\n");
    }

    private static void means(Page page, RuleCard card, String part) {
        page.raw("<section>\n").element(part, "", "What it means").raw("\n");
        page.element("p", "", RuleWords.kind(card)).raw("\n");
        page.element(
                        "p",
                        "",
                        RuleWords.gravity(card.severity())
                                + (card.gate() == card.severity()
                                        ? ""
                                        : " A check treats it like a " + RuleWords.severity(card.gate()) + ".")
                                + (card.neverWaivable() ? " No waiver may excuse it." : ""))
                .raw("\n</section>\n");
    }

    private void why(Page page, RuleCard card, String part) {
        page.raw("<section>\n").element(part, "", "Why").raw("\n").element("p", "", card.rationale());
        page.raw("\n<ul class=\"sources\">\n");
        for (Citation citation : card.citations()) {
            String title = titles.apply(citation.source());
            page.raw("<li>").element("b", "", citation.locator()).text(": " + citation.paraphrase());
            page.raw(" <span class=\"source\">");
            page.text((title.isEmpty() ? citation.source() : title) + " (" + citation.publisher() + ", "
                            + citation.date() + ")")
                    .raw("</span></li>\n");
        }
        page.raw("</ul>\n</section>\n");
    }

    private static void breaks(Page page, RuleCard card, String part) {
        list(page, part, "What breaks it", "A report then says: " + plainly(card.message()), card.breachExamples());
        if (!card.absence().isEmpty()) {
            page.raw("<section>\n").element(part, "", "What silence means").raw("\n<p>");
            page.text(card.absence() + " It would belong " + card.belongs() + ".")
                    .raw("</p>\n</section>\n");
        }
    }

    /** A message without what a check would fill in. */
    private static String plainly(String message) {
        return message.replaceAll("\\[[^\\]]*\\]", "").replaceAll("\\{[\\w-]+\\}", "…");
    }

    private static void list(Page page, String part, String heading, String before, List<String> texts) {
        if (texts.isEmpty() && before.isEmpty()) {
            return;
        }
        page.raw("<section>\n").element(part, "", heading).raw("\n");
        if (!texts.isEmpty()) {
            page.raw("<ul>\n");
            texts.forEach(text -> page.element("li", "", text).raw("\n"));
            page.raw("</ul>\n");
        }
        if (!before.isEmpty()) {
            page.element("p", "note", before).raw("\n");
        }
        page.raw("</section>\n");
    }

    private static void parameters(Page page, PackFamily family, RuleCard card, String part) {
        List<ParameterRow> rows = family.rows().stream()
                .filter(row -> row.parameter().id().startsWith(card.id() + "."))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.raw("<section>\n").element(part, "", "What its owners may set").raw("\n");
        page.raw("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Setting</th><th scope=\"col\">Value</th>"
                + "<th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        for (ParameterRow row : rows) {
            String unit = row.unit().equals("list") ? "" : " " + row.unit();
            page.raw("<tr>")
                    .element("td", "", RuleWords.threshold(row.parameter().id()));
            page.element("td", "value", String.join(", ", row.parameter().words()) + unit);
            page.element("td", "", row.reason()).raw("</tr>\n");
        }
        page.raw("</tbody>\n</table></div>\n</section>\n");
    }
}
