package org.ringfence.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;

/**
 * The places that a template leaves to be filled: bracketed blanks, rows of dots or lines, merge fields, words such as “TBC”, and Word's
 * own placeholders.
 */
final class Blanks {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)click (?:or tap )?(?:here )?to enter (?:text|a date)\\.?|choose an item\\.?|_{3,}+|\\.{5,}+|…{2,}+"
                    + "|\\{\\{[^{}]{1,80}+\\}\\}|«[^«»]{1,80}+»|<<[^<>]{1,80}+>>|<(?:insert|enter|complete|specify)\\b[^<>]{0,80}+>"
                    + "|\\b(?:tbc|tba|tbd)\\b");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:blank|insert|enter|complete|specify|state|select|add|delete|tbc|tba|tbd|xx+|to be \\w+|name|names|address|date|amount|"
                    + "number|figure|sum|value|percentage|period|details?|description|title|place|organisation|body|party|host|"
                    + "provider|commissioner|signature|frequency|rate|year|target|baseline)\\b.{0,200}+");
    private static final Pattern EMPTY =
            Pattern.compile("[\\s.…_•●▪\\-–—*?xX/]*+|(?i)d{1,2}\\W++m{1,3}\\W++y{2,4}(?:\\W*+date)?+");

    private Blanks() {}

    /** What a blank asks for, as far as can be told. */
    enum Kind {
        DATE,
        FIGURE,
        WORDS
    }

    /**
     * One blank.
     *
     * @param kind what it asks for
     */
    record Blank(int clause, int start, int end, Kind kind) {}

    static List<Blank> of(Draft draft) {
        List<Blank> blanks = new ArrayList<>();
        for (Clause clause : draft.clauses()) {
            String text = clause.text();
            for (Brackets.Span span : Brackets.in(text)) {
                String inside = span.inside(text);
                if (EMPTY.matcher(inside).matches() || ASKS.matcher(inside).matches()) {
                    blanks.add(new Blank(clause.index(), span.start(), span.end(), kind(text, span, inside)));
                }
            }
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                Brackets.Span span = new Brackets.Span(placeholder.start(), placeholder.end());
                blanks.add(new Blank(clause.index(), span.start(), span.end(), kind(text, span, placeholder.group())));
            }
        }
        return blanks;
    }

    private static Kind kind(String text, Brackets.Span span, String inside) {
        String low = inside.toLowerCase(Locale.ROOT);
        if (low.contains("date") || low.matches("d{1,2}\\W+m{1,3}\\W+y{2,4}.*")) {
            return Kind.DATE;
        }
        boolean money = span.start() > 0 && text.charAt(span.start() - 1) == '£';
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 12))
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean measured = after.startsWith("%")
                || after.startsWith("per cent")
                || after.startsWith("day")
                || after.startsWith("week")
                || after.startsWith("month")
                || after.startsWith("year")
                || after.startsWith("people")
                || after.startsWith("patients");
        boolean asked = low.contains("amount")
                || low.contains("number")
                || low.contains("figure")
                || low.contains("sum")
                || low.contains("percentage")
                || low.contains("£")
                || low.contains("value");
        return money || measured || asked ? Kind.FIGURE : Kind.WORDS;
    }
}
