package org.ringfence.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule failed on the facts of a draft: an error of the pack, never a pass. */
public final class JudgementFault extends Exception {
    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("(?i)rule \"([^\"]+)\"");

    JudgementFault(RuntimeException cause) {
        super(
                rule(String.valueOf(cause.getMessage()))
                        + " met a value that it cannot deal with, such as a blank; say in its conditions what must be there",
                cause);
    }

    private static String rule(String message) {
        Matcher name = NAME.matcher(message);
        return name.find() ? "the rule “" + name.group(1) + "”" : "a rule";
    }
}
