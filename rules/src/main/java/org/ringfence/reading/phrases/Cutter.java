package org.ringfence.reading.phrases;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Cuts text into words and finds where sentences end. Written by hand because library splitters break at "para. 2.1" and "No. 3". */
final class Cutter {
    /** Words whose full stop does not end a sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "para", "paras", "no", "nos", "cl", "cls", "sched", "sch", "art", "arts", "reg", "regs", "sect", "sec",
            "ss", "pt", "p", "pp", "ltd", "plc", "co", "inc", "mr", "mrs", "ms", "dr", "prof", "st", "eg", "ie", "e.g",
            "i.e", "etc", "viz", "cf", "vs", "v", "approx", "fig", "app", "annex", "dept", "govt", "c", "ca", "al",
            "op", "cit", "hon", "rev");

    private static final Set<String> NUMBER_WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "dozen");

    /** First parts that change the word they stand before, so that "sub-contractor" is never read as "contractor". */
    private static final Set<String> PREFIXES =
            Set.of("sub", "non", "re", "co", "pre", "un", "ex", "inter", "intra", "anti", "de", "mis", "over", "under");

    private final Words words;
    private final String text;
    private final boolean own;
    private final Predicate<String> whole;
    private int at;
    private int punctuation;

    Cutter(Words words, String text, boolean own, Predicate<String> whole) {
        this.words = words;
        this.text = text;
        this.own = own;
        this.whole = whole;
        this.punctuation = own ? Words.STARTS_CLAUSE : 0;
    }

    void cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                word();
            } else if (isDigit(c) || (isCurrency(c) && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
                figure();
            } else {
                mark(c);
                at++;
            }
        }
    }

    private void mark(char c) {
        switch (c) {
            case ',' -> punctuation |= Words.COMMA;
            case ';' -> punctuation |= Words.SEMICOLON;
            case ':' -> punctuation |= Words.COLON;
            case '\u2013', '\u2014' -> punctuation |= Words.DASH;
            case '-' -> {
                if (at > 0 && text.charAt(at - 1) == ' ') {
                    punctuation |= Words.DASH;
                }
            }
            case '(' -> punctuation |= Words.OPENS;
            case ')' -> punctuation |= Words.CLOSES;
            case '[' -> blank();
            case '.', '!', '?' -> {
                if (endsSentence(c)) {
                    punctuation |= Words.SENTENCE;
                }
            }
            default -> {
                // other marks part words and say nothing
            }
        }
    }

    /** An empty or dotted blank in square brackets is something yet to be filled in. */
    private void blank() {
        int close = text.indexOf(']', at);
        if (close > at && close - at < 12) {
            for (int i = at + 1; i < close; i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    return;
                }
            }
            add("tbc", Words.Kind.WORD, at, close + 1);
            at = close;
        }
    }

    private boolean endsSentence(char c) {
        int next = at + 1;
        while (next < text.length() && isCloser(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (text.charAt(next) != ' ' && text.charAt(next) != '\n') {
            return false;
        }
        if (next + 3 < text.length() && text.charAt(next + 1) == '(' && text.indexOf(')', next) < next + 6) {
            return c != '.' || !shortened(false); // "(a)" begins an item
        }
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return c != '.' || !shortened(Character.isDigit(text.charAt(next)));
    }

    private boolean shortened(boolean beforeDigit) {
        int from = at;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String last = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (last.equals("no") || last.equals("nos") || last.equals("p")) {
            return beforeDigit;
        }
        return SHORTENED.contains(last) || (last.length() == 1 && !last.equals("i"));
    }

    private void word() {
        int from = at;
        boolean hyphen = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isHyphen(c)) {
                if (!beforeLetterOrDigit()) {
                    break;
                }
                hyphen = true;
            } else if (isApostrophe(c) || c == '&') {
                if (!beforeLetterOrDigit()) {
                    break;
                }
            } else if (!Character.isLetterOrDigit(c)) {
                break;
            }
            at++;
        }
        String form = normal(text.substring(from, at));
        if (!hyphen) {
            addWord(form, from);
            return;
        }
        String joined = form.replace("-", "");
        if (!whole.test(form) && whole.test(joined)) {
            add(joined, Words.Kind.WORD, from, at);
            return;
        }
        if (whole.test(form) || PREFIXES.contains(form.substring(0, form.indexOf('-')))) {
            add(form, Words.Kind.WORD, from, at);
            return;
        }
        int begin = from;
        for (String part : form.split("-", -1)) {
            if (!part.isEmpty()) {
                Words.Kind kind = isNumber(part) ? Words.Kind.NUMBER : Words.Kind.WORD;
                add(part, kind, begin, Math.min(at, begin + part.length()));
            }
            begin += part.length() + 1;
        }
    }

    private void addWord(String form, int from) {
        if (form.equals("gbp") && at + 1 < text.length() && text.charAt(at) == ' ' && isDigit(text.charAt(at + 1))) {
            at++;
            figure(from, true);
            return;
        }
        if (form.equals("no") && at < text.length() && text.charAt(at) == '.' && at + 1 < text.length()) {
            add("no.", Words.Kind.WORD, from, at); // short for number: it denies nothing
            return;
        }
        if (!NUMBER_WORDS.contains(form)) {
            add(form, Words.Kind.WORD, from, at);
        } else {
            Words.Kind kind = percentFollows() ? Words.Kind.PERCENT : Words.Kind.NUMBER;
            add(form, kind, from, at);
        }
    }

    private void figure() {
        int from = at;
        boolean money = isCurrency(text.charAt(at));
        at++;
        figure(from, money);
    }

    private void figure(int from, boolean money) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)
                    || ((c == ',' || c == '.' || c == '/') && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
                at++;
            } else {
                break;
            }
        }
        String form = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (money) {
            add(form, Words.Kind.MONEY, from, at);
        } else if (percentFollows()) {
            add(form, Words.Kind.PERCENT, from, at);
        } else {
            // "(2)" is the name of an item, not a figure
            boolean label = from > 0 && text.charAt(from - 1) == '(' && at < text.length() && text.charAt(at) == ')';
            add(form, label ? Words.Kind.WORD : Words.Kind.NUMBER, from, at);
        }
    }

    /** Swallows "%", "per cent" or "percent" after a figure. */
    private boolean percentFollows() {
        for (String sign : new String[] {"%", " %", " per cent", " percent", " per centum"}) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                at += sign.length();
                return true;
            }
        }
        return false;
    }

    private void add(String form, Words.Kind kind, int from, int to) {
        words.add(form, kind, own ? from : -1, own ? to : -1, punctuation);
        punctuation = 0;
    }

    /** Lower case, plain apostrophes and hyphens, no possessive. */
    static String normal(String written) {
        String form = written.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    private boolean beforeLetterOrDigit() {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    static boolean isNumber(String form) {
        return (!form.isEmpty() && isDigit(form.charAt(0))) || NUMBER_WORDS.contains(form);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCurrency(char c) {
        return c == '\u00a3' || c == '\u20ac' || c == '$';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isCloser(char c) {
        return c == '\'' || c == '\u2019' || c == '"' || c == '\u201d' || c == ')' || c == ']';
    }
}
