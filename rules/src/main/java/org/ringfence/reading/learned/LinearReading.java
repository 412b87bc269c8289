package org.ringfence.reading.learned;

/** A linear model's answers, made honest: its raw scores are turned so that of answers at 0.8 four in five are right. */
final class LinearReading implements ClauseModel {
    // Fitted on clauses of authors that the model had not seen: 14 authors, two left out at a time (5,570 clauses, 27
    // November 2026).
    private static final double SLOPE = 1.06;
    private static final double SHIFT = 2.18;
    private static final double MET_SLOPE = 1.19;
    private static final double MET_SHIFT = 2.86;

    private final LinearModel model;

    LinearReading(LinearModel model) {
        this.model = model;
    }

    @Override
    public Targets targets() {
        return model.targets();
    }

    @Override
    public Evidence evidence(Clauses clause, boolean certainlyAsked) {
        return new Evidence(logOdds(clause.plain()), null);
    }

    double[] logOdds(PlainClause clause) {
        float[] raw = model.score(Features.of(clause));
        double[] turned = new double[raw.length];
        for (int t = 0; t < raw.length; t++) {
            turned[t] = model.targets().isMet(t) ? MET_SLOPE * raw[t] + MET_SHIFT : SLOPE * raw[t] + SHIFT;
        }
        return turned;
    }
}
