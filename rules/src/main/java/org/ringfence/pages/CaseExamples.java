package org.ringfence.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.pack.Case;
import org.ringfence.pack.CaseReader;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.RuleCard;

/** The cases of a rule, as examples of what breaks it and what does not. */
final class CaseExamples {
    /** What a case is to one rule, in the order in which to show them. */
    private enum Sense {
        BREACH("A breach"),
        NEAR_MISS("Looks like a breach, and is none"),
        FINE("As it should be"),
        OTHER_BREACH("In order by this rule"),
        SILENCE("Not addressed"),
        OPEN("Left open"),
        BESIDE("Not concerned");

        private final String heading;

        Sense(String heading) {
            this.heading = heading;
        }

        static Sense of(Case one, RuleCard card) {
            Case.Expectation expected = one.expect().get(card.id());
            RuleOutcome outcome = expected == null ? RuleOutcome.NOT_APPLICABLE : expected.outcome();
            if (outcome == RuleOutcome.NOT_APPLICABLE) {
                return BESIDE;
            }
            return switch (one.sort()) {
                case "silence" -> SILENCE;
                case "near miss" -> NEAR_MISS;
                case "fine" -> FINE;
                default ->
                    switch (outcome) {
                        case VIOLATED -> BREACH;
                        case NOT_DETERMINED -> OPEN;
                        default -> OTHER_BREACH;
                    };
            };
        }
    }

    private CaseExamples() {}

    static void write(Page page, PackFamily family, RuleCard card, String heading) {
        List<Case> cases = CaseReader.read(family, new ArrayList<>()).stream()
                .filter(one -> one.expect().containsKey(card.id()))
                .sorted(Comparator.comparing(one -> Sense.of(one, card)))
                .toList();
        if (cases.isEmpty()) {
            return;
        }
        page.raw("<section>\n").element(heading, "", "Examples").raw("\n");
        page.raw(
                "<p class=\"note\">These are the cases by which the rule is tested, of imaginary places and bodies.</p>\n");
        page.raw("<ul class=\"cases\">\n");
        cases.stream().filter(one -> !(one.subject() instanceof Case.Terms)).forEach(one -> write(page, one, card));
        page.raw("</ul>\n");
        List<Case> terms = cases.stream()
                .filter(one -> one.subject() instanceof Case.Terms)
                .toList();
        if (!terms.isEmpty()) {
            page.raw("<p class=\"note\">In structured terms:</p>\n<ul class=\"terms\">\n");
            terms.forEach(one -> {
                page.raw("<li>");
                outcome(page, one, card);
                page.text(" " + shown(one)).raw("</li>\n");
            });
            page.raw("</ul>\n");
        }
        page.raw("</section>\n");
    }

    private static void write(Page page, Case one, RuleCard card) {
        page.raw("<li>\n<p>")
                .element("span", "sort", Sense.of(one, card).heading)
                .raw(": ");
        page.text(shown(one)).raw(" ");
        outcome(page, one, card);
        page.raw("</p>\n");
        if (one.subject() instanceof Case.Clauses clauses) {
            page.raw("<blockquote>\n");
            clauses.definitions().forEach(text -> paragraph(page, text));
            clauses.clauses().forEach(text -> paragraph(page, text));
            page.raw("</blockquote>\n");
        } else if (one.subject() instanceof Case.WholeDraft draft) {
            page.raw("<p class=\"note\">")
                    .text("The whole draft " + draft.path() + ".")
                    .raw("</p>\n");
        }
        String pending = one.pending().get(card.id());
        if (pending != null) {
            page.raw("<p class=\"note\">")
                    .text("Not reached yet: " + pending + ".")
                    .raw("</p>\n");
        }
        page.raw("</li>\n");
    }

    private static void outcome(Page page, Case one, RuleCard card) {
        Case.Expectation expected = one.expect().get(card.id());
        if (expected != null) {
            page.element("span", "outcome " + expected.outcome().word(), RuleWords.outcome(expected.outcome()));
        }
    }

    private static String shown(Case one) {
        return one.name().substring(one.name().indexOf(':') + 1).strip();
    }

    /** A clause; a table written with upright strokes becomes one. */
    private static void paragraph(Page page, String text) {
        List<String> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.strip().startsWith("|")) {
                rows.add(line.strip());
                continue;
            }
            table(page, rows);
            if (!line.isBlank()) {
                page.raw("<p>")
                        .text(line.strip().replaceFirst("^#+ ", "").replace("**", ""))
                        .raw("</p>\n");
            }
        }
        table(page, rows);
    }

    private static void table(Page page, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.raw("<div class=\"wide\"><table>\n");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).matches("[|:\\s-]+")) {
                continue;
            }
            String cell = i == 0 ? "th" : "td";
            page.raw("<tr>");
            for (String text : rows.get(i).replaceAll("^\\||\\|$", "").split("\\|", -1)) {
                page.element(cell, "", text.strip());
            }
            page.raw("</tr>\n");
        }
        page.raw("</table></div>\n");
        rows.clear();
    }
}
