package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Map<String, Known> byQuestion = new ConcurrentHashMap<>();

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
        return byQuestion.computeIfAbsent(question, this::load).likest(Features.of(text, "", ""));
    }

    private Known load(String question) {
        List<int[]> features = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        source.apply(question).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            String text = line.substring(0, tab);
            features.add(Features.of(text, "", ""));
            quotes.add(shortened(text, line.substring(tab + 1)));
        });
        return new Known(features, quotes);
    }

    private static String shortened(String text, String span) {
        String quote = text.length() > LONGEST_QUOTE && !span.isEmpty() ? span : text;
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int end = quote.lastIndexOf(' ', LONGEST_QUOTE);
        return quote.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
    }

    /** The labelled clauses that answer one question with yes, by what they have in them: few of them have much in common with a clause. */
    private static final class Known {
        private final int[] sizes;
        private final String[] quotes;
        /** A feature and the number of a clause that has it, in one number, sorted. */
        private final long[] postings;

        Known(List<int[]> features, List<String> quotes) {
            this.sizes = features.stream().mapToInt(one -> one.length).toArray();
            this.quotes = quotes.toArray(new String[0]);
            this.postings = new long[Arrays.stream(sizes).sum()];
            int size = 0;
            for (int clause = 0; clause < sizes.length; clause++) {
                for (int feature : features.get(clause)) {
                    postings[size++] = (long) feature << 32 | clause;
                }
            }
            Arrays.sort(postings);
        }

        /** The first of those that share most, from 0 to 1, of the features of both. */
        String likest(int[] features) {
            int[] common = new int[sizes.length];
            for (int feature : features) {
                int at = Arrays.binarySearch(postings, (long) feature << 32);
                for (at = at < 0 ? -at - 1 : at; at < postings.length && postings[at] >> 32 == feature; at++) {
                    common[(int) postings[at]]++;
                }
            }
            double best = LEAST;
            String quote = "";
            for (int clause = 0; clause < sizes.length && features.length > 0; clause++) {
                double likeness = (double) common[clause] / (features.length + sizes[clause] - common[clause]);
                if (likeness > best) {
                    best = likeness;
                    quote = quotes[clause];
                }
            }
            return quote;
        }
    }
}
