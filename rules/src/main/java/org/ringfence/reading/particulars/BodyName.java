package org.ringfence.reading.particulars;

import org.jspecify.annotations.Nullable;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Wording;

/** Cuts the name of a body out of what stands around it. */
final class BodyName {
    private static final String[] CUTS = {
        " (",
        ", a ",
        ", an ",
        ", being ",
        ", whose ",
        ", which ",
        ", acting ",
        ", company ",
        ", registered ",
        ", of ",
        "; ",
        ", as ",
        ", on behalf ",
        ", the ",
        ", designated ",
        ", in its ",
        ", established ",
        " whose ",
        " which ",
        ", so ",
        " – ",
        " — ",
        ", who "
    };
    private static final String[] BEFORE = {"between ", "Between ", "BETWEEN ", "and ", "And ", "AND ", "the ", "The "};

    private BodyName() {}

    /** The name, or null if the text does not begin with one. */
    static @Nullable String in(String text) {
        String name = text.strip();
        for (String lead : BEFORE) {
            if (name.startsWith(lead)) {
                name = name.substring(lead.length()).strip();
            }
        }
        int end = name.length();
        for (String cut : CUTS) {
            int at = name.indexOf(cut);
            if (at > 0 && at < end) {
                end = at;
            }
        }
        name = name.substring(0, end).strip();
        while (!name.isEmpty() && ".,;:*".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return plausible(name) ? name : null;
    }

    private static boolean plausible(String name) {
        if (name.isEmpty() || name.length() > 160 || Blank.is(name)) {
            return false;
        }
        char first = name.charAt(0);
        if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
            return false;
        }
        Wording words = Wording.of(name);
        return words.size() <= 16
                && Label.exactly(words) == null
                && !words.hasAny("shall", "must", "will", "may", "is", "are", "means", "has", "agrees");
    }
}
