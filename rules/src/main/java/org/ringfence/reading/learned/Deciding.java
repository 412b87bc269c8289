package org.ringfence.reading.learned;

/**
 * Finds the words of a clause that speak loudest for an answer. They are weighed as they stand; the model learned them with one name for all
 * names and round figures, so that a name or a large figure of the clause weighs nothing here.
 */
final class Deciding {
    private final LinearModel model;

    Deciding(LinearModel model) {
        this.model = model;
    }

    /**
     * A stretch of the clause's own text, in UTF-16 units.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    record Span(int start, int end) {}

    /** Looks at a clause, whatever question is then asked about it. */
    Look at(Clauses clause) {
        return new Look(clause);
    }

    /** A clause that has been looked at. */
    final class Look {
        private final Clauses clause;
        private final Words words;
        private final Features.Trace trace;

        private Look(Clauses clause) {
            this.clause = clause;
            words = Words.of(clause.text());
            trace = Features.trace(words, clause.heading(), clause.form());
        }

        /** The stretch whose words together weigh most for the question; the whole clause where none weighs anything. */
        Span span(String question) {
            int target = model.targets().names().indexOf(question);
            if (target < 0 || words.size() == 0) {
                return new Span(0, clause.text().length() - clause.offset());
            }
            double[] weights = new double[words.size()];
            for (int i = 0; i < trace.size(); i++) {
                if (trace.firsts()[i] >= 0) {
                    double weight = model.weight(trace.hashes()[i], target) / 2.0;
                    weights[trace.firsts()[i]] += weight;
                    weights[trace.lasts()[i]] += weight;
                }
            }
            return heaviest(clause, words, weights);
        }
    }

    private static Span heaviest(Clauses clause, Words words, double[] weights) {
        double best = 0;
        double sum = 0;
        int from = 0;
        int bestFrom = -1;
        int bestTo = -1;
        for (int i = 0; i < weights.length; i++) {
            if (words.start(i) < clause.offset()) {
                from = i + 1;
                continue;
            }
            sum += weights[i];
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i;
            }
        }
        if (bestFrom < 0) {
            return new Span(0, clause.text().length() - clause.offset());
        }
        return new Span(words.start(bestFrom) - clause.offset(), words.end(bestTo) - clause.offset());
    }
}
