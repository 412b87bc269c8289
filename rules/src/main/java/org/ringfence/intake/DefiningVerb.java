package org.ringfence.intake;

import java.util.List;

/** The verb, or the colon, that stands between a term and what it means. */
final class DefiningVerb {
    private static final List<String> SAYS = List.of(
            "means",
            "mean",
            "shall mean",
            "will mean",
            "has the meaning",
            "have the meaning",
            "shall have the meaning",
            "is defined as",
            "includes",
            "include",
            "refers to",
            "is",
            "are");

    private DefiningVerb() {}

    /** The verb of a definition at a place, or empty; inside a sentence "is" and "includes" do not define. */
    static String at(String text, int at, boolean inside) {
        for (String verb : SAYS) {
            boolean weak = verb.equals("is") || verb.equals("are") || verb.startsWith("include");
            if (text.startsWith(verb, at) && !(inside && weak) && TermQuotes.wordEnds(text, at + verb.length())) {
                return verb;
            }
        }
        boolean colon = at < text.length() && text.charAt(at) == ':' && !inside;
        return colon ? ":" : "";
    }
}
