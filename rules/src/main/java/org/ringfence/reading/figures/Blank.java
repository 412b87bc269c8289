package org.ringfence.reading.figures;

/** Tells a blank from an entry: empty cells, {@code [TBC]}, {@code to be agreed}, {@code see separate document}. */
public final class Blank {
    private static final String[] LATER = {
        "confirmed", "agreed", "determined", "decided", "set", "advised", "finalised", "finalized", "defined",
        "developed", "worked", "established", "negotiated", "notified", "specified", "provided", "completed",
                "inserted",
        "supplied", "announced", "fixed", "settled", "identified", "designed", "scoped", "discussed", "filled",
        "calculated", "drafted", "signed", "resolved", "populated", "added"
    };
    private static final String[] ALONE = {
        "tbc", "tba", "tbd", "n a", "na", "not applicable", "none", "not known", "unknown", "not stated",
                "not yet known",
        "pending", "awaited", "to follow", "blank", "open", "x", "xx", "xxx", "not available", "not set", "ongoing",
        "as agreed", "as required", "various", "variable", "see separate", "in progress", "under review"
    };
    private static final String[] INSIDE = {
        "tbc",
        "tba",
        "tbd",
        "to follow",
        "see separate",
        "separate document",
        "under development",
        "in development",
        "being developed",
        "not yet",
        "yet to be",
        "subject to agreement",
        "subject to confirmation",
        "awaiting",
        "once agreed",
        "when agreed",
        "will be agreed",
        "will be set",
        "will be confirmed",
        "shall be agreed",
        "shall be determined",
        "still being",
        "under discussion",
        "under negotiation",
        "in negotiation",
        "placeholder"
    };

    private Blank() {}

    /** Whether nothing is settled here. */
    public static boolean is(String text) {
        Wording words = Wording.of(text);
        return words.isEmpty() || bracketed(text) || words.isAny(ALONE) || later(words);
    }

    /** Whether it says that something is settled later, or leaves a blank. */
    public static boolean later(Wording words) {
        if (words.hasAny(INSIDE)) {
            return true;
        }
        if (!words.has("to be")) {
            return words.hasAny("insert amount", "insert date", "insert name", "insert figure");
        }
        for (String participle : LATER) {
            if (words.has("to be " + participle) || words.has("to be mutually " + participle)) {
                return true;
            }
        }
        return false;
    }

    /** A whole text in square brackets, or one that is a merge field, is a blank unless it states a figure. */
    private static boolean bracketed(String text) {
        String trimmed = text.trim();
        if (!within(trimmed, "[", "]")
                && !within(trimmed, "{{", "}}")
                && !within(trimmed, "«", "»")
                && !within(trimmed, "<", ">")) {
            return false;
        }
        return Wording.of(trimmed).hasStem("insert", "enter", "complete", "amount", "date", "name")
                || Figures.in(trimmed).isEmpty();
    }

    private static boolean within(String text, String open, String close) {
        return text.startsWith(open) && text.endsWith(close) && text.length() >= open.length() + close.length();
    }
}
