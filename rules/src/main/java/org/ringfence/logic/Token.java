package org.ringfence.logic;

/**
 * One word, sign, number or text of a rule file.
 *
 * @param kind what it is
 * @param text as written; a text without its quotation marks
 * @param line its line, from 1
 * @param column its column, from 0
 */
record Token(Kind kind, String text, int line, int column) {
    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        /** What could not be read and was noted already. */
        BAD,
        END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    /** As it stands in the file. */
    String written() {
        return kind == Kind.TEXT ? '"' + text + '"' : text;
    }

    /** For a message. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : "“" + written() + "”";
    }
}
