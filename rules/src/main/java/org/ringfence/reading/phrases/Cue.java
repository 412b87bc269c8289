package org.ringfence.reading.phrases;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The small words that turn a sentence round, weaken it, or open an exception or a condition. */
final class Cue {
    static final int NEGATES = 1;
    static final int PREVENTS = 2;
    static final int LIMITS = 4;
    static final int MODAL = 8;
    static final int WEAKENS_AFTER = 16;
    static final int WEAKENS_ALL = 32;
    static final int CONDITION = 64;
    static final int RELATIVE = 128;
    static final int RELIEF = 256;
    static final int PERMITS = 512;
    static final int FORBIDDEN = 1024;
    static final int ALLOWED = 2048;
    /** Denies only what stands next to it, as "without" does. */
    static final int LOCAL = 4096;

    private static final Map<String, Integer> CUES = new HashMap<>();

    static {
        mark(
                NEGATES,
                "not no never neither nor none nobody nothing nowhere cannot can't don't doesn't didn't won't isn't aren't wasn't shan't mustn't shouldn't "
                        + "wouldn't couldn't hasn't haven't without");
        mark(
                PREVENTS,
                "prohibit prohibits prohibited prohibiting prohibition prohibitions forbid forbids forbidden prevent prevents prevented preventing preclude "
                        + "precludes precluded bar bars barred ban bans banned refrain refrains outlaw outlaws rule-out disallow disallows");
        mark(
                LIMITS,
                "limit limits restrict restricts affect affects prejudice prejudices hinder hinders fetter fetters derogate derogates "
                        + "impair impairs constrain constrains");
        mark(
                MODAL,
                "shall must will may can cannot should would could is are was were has have does do need needs won't can't isn't aren't doesn't don't "
                        + "shan't mustn't might");
        mark(
                WEAKENS_AFTER,
                "may might could seek seeks seeking endeavour endeavours endeavor aim aims aspire aspires aspiration intend intends intended intention "
                        + "hope hopes hoped try strive strives encourage encourages encouraged consider considers consideration expect expects expected anticipate "
                        + "anticipates anticipated explore explores invited invite invites should wish wishes towards propose proposes proposed "
                        + "can aspirational");
        mark(
                WEAKENS_ALL,
                "practicable affordability affordable tbc tba discretion indicative discretionary proportionate");
        mark(CONDITION, "if where when whenever unless until wherever once");
        mark(RELATIVE, "which who whose whom");
        mark(
                RELIEF,
                "required require requires obliged oblige obliges need needs bound obligation duty requirement oblige compelled expected entitled have liable");
        mark(FORBIDDEN, "prohibited forbidden barred banned excluded disallowed outlawed void unlawful ineffective");
        mark(
                ALLOWED,
                "permitted allowed payable available acceptable chargeable due permissible recoverable lawful open");
    }

    /** After "not" or "no" these make a measure, not a denial. */
    private static final Set<String> MEASURES = Set.of(
            "only",
            "less",
            "more",
            "fewer",
            "later",
            "earlier",
            "greater",
            "higher",
            "lower",
            "exceeding",
            "exceed",
            "limited",
            "withstanding",
            "merely",
            "simply",
            "doubt",
            "matter",
            "least",
            "just");

    /** "Not spent" after a noun says what is left, and denies nothing. */
    private static final Set<String> SPENT = Set.of("spent", "used", "needed", "committed", "drawn", "yet");

    private Cue() {}

    private static void mark(int cue, String words) {
        for (String word : words.split(" ")) {
            CUES.merge(word, cue, (a, b) -> a | b);
        }
    }

    /** The cues of each word. */
    static int[] of(Words words) {
        int[] cues = new int[words.size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = CUES.getOrDefault(words.form(i), 0);
        }
        for (int i = 0; i < cues.length; i++) {
            if ((words.form(i).equals("rather") && follows(words, i, "than"))
                    || (words.form(i).equals("instead") && follows(words, i, "of"))) {
                cues[i] |= NEGATES;
            }
            if ((words.form(i).equals("clear") || words.form(i).equals("free"))
                    && (follows(words, i, "of") || follows(words, i, "from"))) {
                cues[i] |= NEGATES | LOCAL;
            }
            if (words.form(i).equals("without")) {
                cues[i] |= LOCAL;
            }
            if ((cues[i] & NEGATES) != 0 && !denies(words, i)) {
                cues[i] &= ~NEGATES;
            }
            if ((cues[i] & PREVENTS) != 0 && (cues[i] & FORBIDDEN) != 0 && !afterBe(words, i)) {
                // a "prohibited payment" is a name, not a denial
                cues[i] &= ~PREVENTS;
            }
        }
        return cues;
    }

    private static boolean denies(Words words, int i) {
        String form = words.form(i);
        String next = i + 1 < words.size() ? words.form(i + 1) : "";
        if (form.equals("no") && !next.isEmpty() && Character.isDigit(next.charAt(0))) {
            return false;
        }
        if (form.equals("without")) {
            return !next.equals("prejudice") && !next.equals("limitation") && !next.equals("limiting");
        }
        if (form.equals("not")
                && i > 1
                && words.form(i - 1).equals("or")
                && words.form(i - 2).equals("whether")) {
            return false;
        }
        if ((form.equals("not") || form.equals("never")) && SPENT.contains(next) && !afterBe(words, i)) {
            return false;
        }
        return !((form.equals("not") || form.equals("no")) && MEASURES.contains(next));
    }

    /** Whether the word is told of something by is, are or be. */
    static boolean afterBe(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 3; at--) {
            switch (words.form(at)) {
                case "is", "are", "be", "been", "being", "was", "were", "isn't", "aren't", "stand", "stands":
                    return true;
                default:
                    break;
            }
        }
        return false;
    }

    static boolean follows(Words words, int word, String... forms) {
        for (int i = 0; i < forms.length; i++) {
            int at = word + 1 + i;
            if (at >= words.size() || !words.form(at).equals(forms[i])) {
                return false;
            }
        }
        return true;
    }
}
