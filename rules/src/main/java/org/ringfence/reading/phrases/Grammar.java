package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The grammar of phrases, as rules/packs/README.md explains it to reviewers. */
final class Grammar {
    /** A gap beyond this would tie together words that have nothing to do with each other. */
    static final int MOST_WORDS_BETWEEN = 40;

    private static final int MOST_SLOTS = 16;

    private Grammar() {}

    /** One way of filling a slot: a word, an exact form, or the name of a list or class. */
    record Choice(Kind kind, String text) {
        enum Kind {
            WORD,
            EXACT,
            /** Words joined by underscores, which stand next to each other. */
            RUN,
            LIST
        }
    }

    /** A place in a phrase: what may stand there, and how many words may come before it. */
    record Slot(int gap, List<Choice> choices) {}

    /**
     * Reads one phrase.
     *
     * @param wrong told, in words, what is wrong and, after a line feed, what to write instead
     * @return the slots, or an empty list if the phrase is unusable
     */
    static List<Slot> read(String phrase, Consumer<String> wrong) {
        List<Slot> slots = new ArrayList<>();
        int gap = 0;
        boolean gapOpen = false;
        for (String part : phrase.trim().split("\\s+")) {
            if (part.startsWith("..")) {
                if (slots.isEmpty() || gapOpen) {
                    wrong.accept("'" + part + "' has no word before it\nput it between two words");
                    return List.of();
                }
                gap = gap(part, wrong);
                if (gap < 0) {
                    return List.of();
                }
                gapOpen = true;
                continue;
            }
            List<Choice> choices = choices(part, wrong);
            if (choices.isEmpty()) {
                return List.of();
            }
            slots.add(new Slot(gap, choices));
            gap = 0;
            gapOpen = false;
        }
        if (gapOpen) {
            wrong.accept("the phrase ends in '..'\nend with a word");
            return List.of();
        }
        if (slots.size() > MOST_SLOTS) {
            wrong.accept("the phrase has " + slots.size() + " words\nuse at most " + MOST_SLOTS);
            return List.of();
        }
        return slots;
    }

    private static int gap(String part, Consumer<String> wrong) {
        String digits = part.substring(2);
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            wrong.accept("'" + part + "' is no gap\nwrite two dots and a number, such as ..6");
            return -1;
        }
        int gap = Integer.parseInt(digits);
        if (gap > MOST_WORDS_BETWEEN) {
            wrong.accept("'" + part + "' reaches too far\nallow at most " + MOST_WORDS_BETWEEN + " words");
            return -1;
        }
        return gap;
    }

    private static List<Choice> choices(String part, Consumer<String> wrong) {
        List<Choice> choices = new ArrayList<>();
        for (String one : part.split("\\|", -1)) {
            if (one.startsWith("<") && one.endsWith(">") && one.length() > 2) {
                choices.add(new Choice(Choice.Kind.LIST, one.substring(1, one.length() - 1)));
            } else if (one.startsWith("=") && isWord(one.substring(1))) {
                choices.add(new Choice(Choice.Kind.EXACT, Cutter.normal(one.substring(1))));
            } else if (one.indexOf('_') > 0 && isRun(one)) {
                choices.add(new Choice(Choice.Kind.RUN, Cutter.normal(one)));
            } else if (isWord(one)) {
                choices.add(new Choice(Choice.Kind.WORD, Cutter.normal(one)));
            } else {
                wrong.accept("'" + part + "' is no word\nuse words, a|b, two_words, =word, <list> and ..6; "
                        + "there are no regular expressions here");
                return List.of();
            }
        }
        return choices;
    }

    private static boolean isRun(String text) {
        for (String word : text.split("_", -1)) {
            if (!isWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        return text.toLowerCase(Locale.ROOT)
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019' || c == '&');
    }
}
