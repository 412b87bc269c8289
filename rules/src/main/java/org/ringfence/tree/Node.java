package org.ringfence.tree;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** One value of a file, with the line on which it begins. Each reading method says what it expected, and where it found something else. */
public sealed interface Node permits Mapping, Sequence, Scalar {
    /** The file as the user named it. */
    String file();

    /** The line, from 1. */
    int line();

    /** What it is, for messages. */
    String what();

    /** A complaint about this value. */
    default Malformed malformed(String what) {
        return new Malformed(file(), line(), what);
    }

    /** As a mapping. */
    default Mapping mapping(String name) throws Malformed {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw malformed(name + " must be a mapping of names to values, not " + what());
    }

    /** As a list. */
    default List<Node> list(String name) throws Malformed {
        if (this instanceof Sequence sequence) {
            return sequence.items();
        }
        throw malformed(name + " must be a list, not " + what());
    }

    /** As text, which may be empty. Plain YAML numbers and words such as {@code no} stay as they are written. */
    default String text(String name) throws Malformed {
        if (this instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL) {
            return scalar.text();
        }
        throw malformed(name + " must be text, not " + what());
    }

    /** As text that says something. */
    default String words(String name) throws Malformed {
        String text = text(name).strip();
        if (text.isEmpty()) {
            throw malformed(name + " is empty: write it or leave the line out");
        }
        return text;
    }

    /** As a whole number that fits an {@code int}. */
    default int number(String name) throws Malformed {
        if (this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER) {
            try {
                return Integer.parseInt(scalar.text());
            } catch (NumberFormatException e) {
                throw malformed(name + " must be a whole number, not " + scalar.text());
            }
        }
        throw malformed(name + " must be a whole number, not " + what());
    }

    /** As true or false. */
    default boolean truth(String name) throws Malformed {
        if (this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TRUTH) {
            return scalar.text().equals("true");
        }
        throw malformed(name + " must be true or false, not " + what());
    }

    /** As a date. */
    default LocalDate date(String name) throws Malformed {
        String text = words(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw malformed(name + " must be a date written 2027-03-31, not " + text);
        }
    }
}
