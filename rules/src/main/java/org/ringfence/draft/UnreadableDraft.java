package org.ringfence.draft;

/** A draft that could not be read: what stood in the way, and the way out, in words for the person who sent it. */
public final class UnreadableDraft extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code a stable word for programs: {@code empty}, {@code truncated}, {@code encrypted}, {@code misnamed}, {@code too-large},
     *     {@code zip-bomb}, {@code external-entity}, {@code not-utf8}, {@code no-clauses}, {@code unsupported}, {@code
     *     terms-schema}, {@code unknown-form}, {@code malformed}
     * @param message the thing, the place and the way out; without the file's name
     */
    public UnreadableDraft(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable word for programs. */
    public String code() {
        return code;
    }
}
