package org.ringfence.logic;

import java.util.List;
import java.util.Set;

/** A place in the tokens of a file. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    /** @param tokens the last of them stands for the end of the file */
    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token after(int more) {
        return tokens.get(Math.min(at + more, tokens.size() - 1));
    }

    int place() {
        return at;
    }

    boolean ended() {
        return peek().kind() == Token.Kind.END;
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean accept(String word) {
        if (peek().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    Token expect(String word, String instead) throws Refusal {
        if (peek().kind() == Token.Kind.WORD
                && !peek().is(word)
                && peek().text().equalsIgnoreCase(word)) {
            throw new Refusal(peek().line(), peek().shown() + " is not written in small letters", "write " + word);
        }
        if (!peek().is(word)) {
            throw unexpected("“" + word + "” is wanted before " + peek().shown(), instead);
        }
        return next();
    }

    Token expect(Token.Kind kind, String what, String instead) throws Refusal {
        if (peek().kind() != kind) {
            throw unexpected(what + " is wanted here, not " + peek().shown(), instead);
        }
        return next();
    }

    /**
     * A complaint about the token that comes next: what it is if it is a word that must not be used, else what was wanted. A sign that is
     * missing is missing where the token before ends, not on the next line.
     */
    Refusal unexpected(String what, String instead) {
        Token token = peek();
        String stranger = token.kind() == Token.Kind.WORD
                ? Strangers.instead(token.text()).orElse(null)
                : null;
        if (stranger != null) {
            return new Refusal(token.line(), token.shown() + " cannot be used in a rule file", stranger);
        }
        int line = at > 0 && what.endsWith("before " + token.shown())
                ? tokens.get(at - 1).line()
                : token.line();
        return new Refusal(line, what, instead);
    }

    /** Whether the next token is one that could not be read, and of which that was said already. */
    boolean unreadable() {
        return peek().kind() == Token.Kind.BAD;
    }

    /** Goes on to where the next rule begins: the word {@code rule}, first on its line, before a name. */
    void toNextRule() {
        while (!ended() && !(peek().is("rule") && firstOnItsLine() && after(1).kind() == Token.Kind.TEXT)) {
            at++;
        }
    }

    /** Goes on to the next line after one that begins with one of some words. */
    void toLine(int after, Set<String> words) {
        while (!ended() && (peek().line() <= after || !firstOnItsLine() || !words.contains(peek().text()))) {
            at++;
        }
    }

    private boolean firstOnItsLine() {
        return at == 0 || tokens.get(at - 1).line() < peek().line();
    }
}
