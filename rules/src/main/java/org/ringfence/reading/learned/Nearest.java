package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the labelled clause of ours that is most like a clause that was read, so that a finding can show what it was judged by. The
 * texts of a question are loaded when its first finding needs them.
 */
final class Nearest {
    /** Less likeness than this is no explanation. */
    private static final double LEAST = 0.06;

    private static final int LONGEST_QUOTE = 240;

    private final Function<String, String> source;
    private final Map<String, List<Known>> byQuestion = new ConcurrentHashMap<>();

    /** @param source gives, for a question, its part of {@link #lines}, or the empty string */
    Nearest(Function<String, String> source) {
        this.source = source;
    }

    /** For each question the labelled clauses that answer it with yes, a line for each. */
    static Map<String, String> lines(List<LabelledClause> clauses) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (LabelledClause clause : clauses) {
            clause.breaks().forEach(rule -> line(lines, rule, clause));
            clause.satisfies().forEach(rule -> line(lines, "+" + rule, clause));
        }
        Map<String, String> texts = new TreeMap<>();
        lines.forEach((question, text) -> texts.put(question, text.toString()));
        return texts;
    }

    private static void line(Map<String, StringBuilder> lines, String question, LabelledClause clause) {
        lines.computeIfAbsent(question, none -> new StringBuilder())
                .append(clause.text().replaceAll("\\s+", " "))
                .append('\t')
                .append(clause.span().replaceAll("\\s+", " "))
                .append('\n');
    }

    /** The words of the labelled clause most like the given one, or the empty string where none is like it. */
    String quote(String question, String text) {
        int[] features = Features.of(text, "", "");
        double best = LEAST;
        String quote = "";
        for (Known known : byQuestion.computeIfAbsent(question, this::load)) {
            double likeness = likeness(features, known.features);
            if (likeness > best) {
                best = likeness;
                quote = known.quote;
            }
        }
        return quote;
    }

    private List<Known> load(String question) {
        List<Known> known = new ArrayList<>();
        source.apply(question).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            String text = line.substring(0, tab);
            known.add(new Known(Features.of(text, "", ""), shortened(text, line.substring(tab + 1))));
        });
        return known;
    }

    private static String shortened(String text, String span) {
        String quote = text.length() > LONGEST_QUOTE && !span.isEmpty() ? span : text;
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int end = quote.lastIndexOf(' ', LONGEST_QUOTE);
        return quote.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
    }

    /** The share of features in common, from 0 to 1. */
    private static double likeness(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return a.length == 0 ? 0 : (double) common / (a.length + b.length - common);
    }

    private static final class Known {
        private final int[] features;
        private final String quote;

        Known(int[] features, String quote) {
            this.features = features;
            this.quote = quote;
        }
    }
}
