package org.ringfence.logic;

import java.util.List;
import java.util.Set;

/** Writes what was read of a rule file, and only that, for the compiler: every token where it stood. */
final class Compilable {
    private static final String PACKAGE = "package org.ringfence.rules;";

    private final StringBuilder text = new StringBuilder(PACKAGE);
    /** Where each token begins in the text. */
    private final int[] starts;

    /** @param left out the places of tokens that name the file's own package: rules are compiled in one that they share */
    Compilable(List<Token> tokens, Set<Integer> left) {
        starts = new int[tokens.size()];
        int line = 1;
        int column = PACKAGE.length();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            starts[i] = text.length();
            if (left.contains(i) || token.kind() == Token.Kind.BAD || token.kind() == Token.Kind.END) {
                continue;
            }
            for (; line < token.line(); line++) {
                text.append('\n');
                column = 0;
            }
            int space = Math.max(token.column() - column, line == 1 ? 1 : 0);
            text.append(" ".repeat(space));
            starts[i] = text.length();
            text.append(token.written());
            column = column + space + token.written().length();
        }
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    /** Where a token begins in the text. */
    int start(int token) {
        return starts[token];
    }
}
