package org.ringfence.logic;

import org.jspecify.annotations.Nullable;

/**
 * What sort of thing a field or a name is.
 *
 * @param type for a constant its list, for a fact or several its class
 */
record Kind(Form form, @Nullable Class<?> type) {
    static final Kind TEXT = new Kind(Form.TEXT, null);
    static final Kind TRUTH = new Kind(Form.TRUTH, null);
    static final Kind DECIMAL = new Kind(Form.DECIMAL, null);
    static final Kind WHOLE = new Kind(Form.WHOLE, null);
    static final Kind LIST = new Kind(Form.LIST, null);
    static final Kind NOTHING = new Kind(Form.NOTHING, null);
    static final Kind OTHER = new Kind(Form.OTHER, null);
    /** Of something wrong that has been noted: everything goes with it. */
    static final Kind WRONG = new Kind(Form.WRONG, null);

    enum Form {
        TEXT("a text"),
        TRUTH("true or false"),
        DECIMAL("a number"),
        WHOLE("a number"),
        LIST("a list"),
        CONSTANT("one of a list"),
        FACT("a fact"),
        FACTS("a list of facts"),
        NOTHING("null"),
        OTHER("nothing that can be compared"),
        WRONG("wrong");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    static Kind constant(Class<?> list) {
        return new Kind(Form.CONSTANT, list);
    }

    static Kind fact(Class<?> type) {
        return new Kind(Form.FACT, type);
    }

    static Kind facts(Class<?> type) {
        return new Kind(Form.FACTS, type);
    }

    boolean number() {
        return form == Form.DECIMAL || form == Form.WHOLE || form == Form.WRONG;
    }

    boolean truth() {
        return form == Form.TRUTH || form == Form.WRONG;
    }

    /** Whether == between the two makes sense. */
    boolean comparable(Kind other) {
        if (form == Form.WRONG || other.form == Form.WRONG || form == Form.NOTHING || other.form == Form.NOTHING) {
            return true;
        }
        if (number()) {
            return other.number();
        }
        return form != Form.OTHER && equals(other);
    }

    /** In words, for a message. */
    String words() {
        return form == Form.CONSTANT && type != null ? "one of " + type.getSimpleName() : form.words;
    }
}
