package org.ringfence.training;

/** Every setting of a training, as the training record repeats them. */
final class Settings {
    /** Word pieces read of a clause. */
    static final int LONGEST = 192;

    static final int BATCH = 32;
    static final float ENCODER_RATE = 1.2e-4f;
    /** How much slower each layer learns than the one above it. */
    static final float SLOWER = 0.95f;

    static final float HEAD_RATE = 1e-3f;
    static final float DECAY = 0.01f;
    static final double WARM_UP = 0.1;
    static final float CLIP = 1f;

    /** How much each kind of question counts. */
    static final float FAMILY = 1f;

    static final float RULE = 0.5f;
    static final float MET = 1f;
    static final float SUBJECT = 0.2f;
    static final float SPAN = 0.3f;
    static final float TWINS = 0.3f;
    /** A yes counts more than a no, for there are few. */
    static final float YES = 2f;

    /** How often a piece, and how often a whole heading, is hidden while learning. */
    static final float HIDE_PIECE = 0.06f;

    static final float HIDE_HEADING = 0.25f;

    /** How often a clause is learned together with an innocent one before or after it, as sentences stand in a long clause. */
    static final float JOINED = 0.2f;

    /** Two clauses of together more pieces are not joined. */
    static final int LONGEST_JOINED = 144;

    /** Into so many parts the authors are dealt who are held out, to weigh voices and to measure. */
    static final int PARTS = 5;

    private Settings() {}
}
