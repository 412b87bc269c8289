package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Cuts a rule file into tokens. Comments are dropped, so that what is compiled later holds nothing that was not read. A sign that no rule
 * needs is refused here, and with it every way of writing a letter by its number.
 */
final class Lexer {
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_NUMBER = 9;

    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLES = "(),;:.<>!+-*[]";
    /** What people type for a sign that two others stand for. */
    private static final Map<String, String> MEANT =
            Map.of("=>", ">=", "=<", "<=", "<>", "!=", "=!", "!=", "≥", ">=", "≤", "<=", "≠", "!=", "×", "*");

    private static final Map<Character, String> WRONG = Map.ofEntries(
            Map.entry('“', "use straight quotation marks: \""),
            Map.entry('”', "use straight quotation marks: \""),
            Map.entry('„', "use straight quotation marks: \""),
            Map.entry('‘', "use straight quotation marks: \""),
            Map.entry('’', "use straight quotation marks: \""),
            Map.entry('\'', "put texts into double quotation marks: \"…\""),
            Map.entry('=', "compare with two of them: =="),
            Map.entry('&', "write && between the two"),
            Map.entry('|', "write || between the two"),
            Map.entry('–', "use a plain hyphen as the minus sign"),
            Map.entry('−', "use a plain hyphen as the minus sign"),
            Map.entry('\u00a0', "replace it by a plain space (it is a no-break space)"),
            Map.entry('#', "begin a comment with //"),
            Map.entry('/', "multiply the other side instead of dividing, or begin a comment with //"),
            Map.entry('\\', "write the letter itself"),
            Map.entry('{', "take it out: the part after “then” holds only lines that begin with verdicts."),
            Map.entry('}', "take it out: the part after “then” holds only lines that begin with verdicts."));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * Every token, and one that stands for the end.
     *
     * @param refused told of every sign that has no place in a rule file; the rest of its line is passed over
     */
    static List<Token> tokens(String text, Consumer<Refusal> refused) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            try {
                lexer.next();
            } catch (Refusal e) {
                refused.accept(e);
                int end = text.indexOf('\n', lexer.at);
                lexer.add(Token.Kind.BAD, "", end < 0 || text.startsWith("/*", lexer.at) ? text.length() : end);
            }
        }
        lexer.add(Token.Kind.END, "", text.length());
        return lexer.tokens;
    }

    private void next() throws Refusal {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"') {
            quoted();
        } else if (letter(c) || c == '$') {
            int end = run(at + 1);
            if (c == '$' && end == at + 1) {
                throw new Refusal(line, "a $ without a name", "write a name after it, such as $clause");
            }
            add(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD, text.substring(at, end), end);
        } else if (digit(c)) {
            number();
        } else {
            sign(c);
        }
    }

    private void comment() throws Refusal {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new Refusal(line, "a comment begins here with /* and never ends", "end it with */");
        }
        for (; at < end + 2; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void quoted() throws Refusal {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            char c = text.charAt(end);
            if (c == '\n') {
                break;
            }
            if (c == '\\') {
                throw new Refusal(line, "a backslash in a text", "write the letter itself");
            }
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                throw new Refusal(line, "a sign that cannot be seen, in a text", "type the text again by hand");
            }
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '"') {
            throw new Refusal(line, "a text begins here and does not end on the same line", "end it with \"");
        }
        if (end - at > LONGEST_TEXT) {
            throw new Refusal(line, "a text of over " + LONGEST_TEXT + " letters", "shorten it");
        }
        String inside = text.substring(at + 1, end);
        if (inside.contains(", $")) {
            throw new Refusal(
                    line,
                    "the text “" + inside + "” goes on where it should have ended",
                    "end each text with a quotation mark, before the comma");
        }
        add(Token.Kind.TEXT, inside, end + 1);
    }

    private void number() throws Refusal {
        int end = at;
        while (end < text.length() && (digit(text.charAt(end)) || fraction(end))) {
            end++;
        }
        if (end < text.length() && letter(text.charAt(end))) {
            throw new Refusal(
                    line,
                    "“" + text.substring(at, run(end)) + "” is neither a number nor a word",
                    "write a plain number, or put it into quotation marks");
        }
        if (end - at > LONGEST_NUMBER) {
            throw new Refusal(
                    line, "a number of over " + LONGEST_NUMBER + " digits", "put large figures into parameters.csv");
        }
        add(Token.Kind.NUMBER, text.substring(at, end), end);
    }

    private boolean fraction(int dot) {
        return text.charAt(dot) == '.'
                && text.indexOf('.', at) == dot
                && dot + 1 < text.length()
                && digit(text.charAt(dot + 1));
    }

    private void sign(char c) throws Refusal {
        String pair = text.substring(at, Math.min(at + 2, text.length()));
        String written = MEANT.containsKey(pair) ? pair : String.valueOf(c);
        if (MEANT.containsKey(written)) {
            throw new Refusal(line, "the sign “" + written + "” has no place here", "write " + MEANT.get(written));
        }
        if (PAIRS.contains(pair)) {
            add(Token.Kind.SIGN, pair, at + 2);
        } else if (SINGLES.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, pair.substring(0, 1), at + 1);
        } else {
            String shown = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                    ? "a sign that cannot be seen"
                    : "the sign “" + c + "”";
            throw new Refusal(
                    line,
                    shown + " has no place here",
                    WRONG.getOrDefault(c, "take it out, or put it into a text in quotation marks"));
        }
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, String written, int end) {
        tokens.add(new Token(kind, written, line, at - lineStart));
        at = end;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
