package org.ringfence.intake;

import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that people type before paragraphs, and tells them from years, sums and dates at the start of a line by what
 * follows them and by what was numbered before. One per draft: it remembers where the numbering stands.
 */
final class TypedNumbers {
    /** A paragraph taken apart: its number as typed, and the rest. */
    record Split(String number, String rest) {}

    private int top;
    private String lastDotted = "";
    private String lastPrefix = "";
    private int listValue;
    private int letter;
    private int roman;
    private int figure;

    /** Takes note of a number that the format made itself. */
    void note(String number) {
        remember(PrintedNumber.of(number));
    }

    /**
     * The number at the start of a text, or null.
     *
     * @param fresh whether a paragraph surely starts here; where it only may, the number must also come in sequence
     */
    @Nullable
    Split at(String text, boolean fresh) {
        Split split = NumberForms.candidate(text);
        if (split == null) {
            return null;
        }
        PrintedNumber number = PrintedNumber.of(split.number());
        if (!plausible(number, split, fresh)) {
            return null;
        }
        remember(number);
        return split;
    }

    private boolean plausible(PrintedNumber number, Split split, boolean fresh) {
        String rest = split.rest();
        return switch (number.shape()) {
            case NONE -> false;
            case BULLET, DIVISION, PART -> true;
            case DOTTED -> dotted(number, split, fresh);
            case SINGLE -> single(number, split, fresh);
            case ITEM -> item(number, split, fresh);
        };
    }

    private boolean dotted(PrintedNumber number, Split split, boolean fresh) {
        String rest = split.rest();
        String label = number.label();
        int first = number.top();
        if (!isDigit(label.charAt(0))) {
            String prefix = prefixOf(label);
            return prefix.equals(lastPrefix) || (fresh && first == 1 && Headings.like(rest));
        }
        String[] parts = label.split("\\.");
        boolean date =
                parts.length == 3 && (parts[2].length() == 4 || parts[0].length() == 2 && parts[0].charAt(0) == '0');
        if (date
                || first == 0
                || first > 199
                || (!rest.isEmpty() && NumberWords.countsOrDates(NumberWords.firstWord(rest)))) {
            return false;
        }
        boolean words = rest.isEmpty() || Character.isLetter(rest.charAt(0)) || "“\"'‘([*".indexOf(rest.charAt(0)) >= 0;
        boolean near = first == top || first == top + 1;
        char last = split.number().charAt(split.number().length() - 1);
        if (parts.length == 1 && !near && !(fresh && (last == '.' || last == ')'))) {
            return false;
        }
        return fresh ? words || near : words && near && !rest.isEmpty() && follows(label);
    }

    /** Whether a dotted label comes after the last one: its sibling's successor, a first child, or the next at an outer level. */
    private boolean follows(String label) {
        String[] now = PrintedNumber.strippedEnd(label).split("\\.");
        String[] before = lastDotted.isEmpty() ? new String[] {Integer.toString(top)} : lastDotted.split("\\.");
        int common = 0;
        while (common < now.length && common < before.length && now[common].equals(before[common])) {
            common++;
        }
        if (common == before.length) {
            return now.length == common + 1 && PrintedNumber.leadingInt(now[common]) == 1;
        }
        int last = common < now.length ? PrintedNumber.leadingInt(now[common]) : 0;
        return last == PrintedNumber.leadingInt(before[common]) + 1 && now.length <= common + 2
                || last == PrintedNumber.leadingInt(before[common]) && now.length == common + 1;
    }

    private boolean single(PrintedNumber number, Split split, boolean fresh) {
        int value = number.letter();
        String rest = split.rest();
        if (value == 0 || value > 199) {
            return false;
        }
        boolean bare = isDigit(split.number().charAt(split.number().length() - 1));
        boolean inSequence = value == top + 1 || value == listValue + 1 || value == 1;
        if (!rest.isEmpty() && bare && NumberWords.countsOrDates(NumberWords.firstWord(rest))) {
            return false;
        }
        boolean capital =
                !rest.isEmpty() && (Character.isUpperCase(rest.charAt(0)) || "“\"'‘([*".indexOf(rest.charAt(0)) >= 0);
        if (bare) {
            boolean next = value == top + 1 || value == 1 && Headings.like(rest);
            return capital && next && (fresh || value > 1 && Headings.like(rest));
        }
        return fresh ? !rest.isEmpty() || inSequence : capital && inSequence;
    }

    private boolean item(PrintedNumber number, Split split, boolean fresh) {
        String text = split.number();
        boolean initial = text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0));
        boolean first = number.letter() == 1 || number.roman() == 1;
        boolean next = number.style().startsWith("1")
                ? number.letter() == figure + 1
                : number.letter() == letter + 1 || (number.roman() > 0 && number.roman() == roman + 1);
        return first || next || (fresh && !initial);
    }

    private void remember(PrintedNumber number) {
        switch (number.shape()) {
            case DIVISION -> {
                top = 0;
                lastDotted = "";
                listValue = 0;
            }
            case DOTTED -> {
                top = number.top();
                lastPrefix = prefixOf(number.label());
                lastDotted = number.label();
                listValue = 0;
                letter = 0;
            }
            case SINGLE -> {
                boolean list = number.letter() != top + 1 && number.letter() == listValue + 1;
                if (!list) {
                    top = number.letter();
                    lastDotted = "";
                }
                listValue = number.letter();
                letter = 0;
            }
            case ITEM -> rememberItem(number);
            default -> {}
        }
    }

    /** A letter that may also be a Roman numeral counts as both, if both come in sequence: what follows it will tell. */
    private void rememberItem(PrintedNumber number) {
        if (number.style().startsWith("1")) {
            figure = number.letter();
            return;
        }
        boolean romanNext = number.roman() > 0 && (number.roman() == 1 || number.roman() == roman + 1);
        if (romanNext) {
            roman = number.roman();
        }
        if (!romanNext || number.letter() == letter + 1) {
            letter = number.letter();
        }
    }

    private static String prefixOf(String label) {
        int i = 0;
        while (i < label.length() && Character.isLetter(label.charAt(i))) {
            i++;
        }
        return label.substring(0, i);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
