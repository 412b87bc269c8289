package org.ringfence.training;

/** Every setting of a training, as the training record repeats them. */
final class Settings {
    /** Word pieces read of a clause. */
    static final int LONGEST = 192;

    static final int BATCH = 32;
    static final float ENCODER_RATE = 1e-4f;
    static final float HEAD_RATE = 1e-3f;
    static final float DECAY = 0.01f;
    static final double WARM_UP = 0.1;
    static final float CLIP = 1f;

    /** How much each kind of question counts. */
    static final float FAMILY = 1f;

    static final float RULE = 0.5f;
    static final float MET = 0.5f;
    static final float SUBJECT = 0.2f;
    static final float SPAN = 0.3f;
    static final float TWINS = 0.3f;
    /** A yes counts more than a no, for there are few. */
    static final float YES = 2f;

    /** How often a piece, and how often a whole heading, is hidden while learning. */
    static final float HIDE_PIECE = 0.06f;

    static final float HIDE_HEADING = 0.25f;

    /** How much the tuned and the linear model's answers count when they are mixed. */
    static final double TUNED = 0.7;

    static final double LINEAR = 0.3;

    /** Below which log-odds of the linear model for a family the two make no finding: on whole drafts it is then mostly wrong. */
    static final double VETO = -1;

    /** What a rule of the family must reach in the tuned model's own log-odds for a finding. */
    static final double RULE_NAMED = 0;

    private Settings() {}
}
