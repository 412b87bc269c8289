package org.ringfence.logic;

import java.util.List;
import java.util.Set;

/** Writes what was read of a rule file, and only that, for the compiler: every token where it stood. */
final class Compilable {
    private static final String PACKAGE = "package org.ringfence.rules;";

    private Compilable() {}

    /**
     * The text.
     *
     * @param left out the places of tokens that name the file's own package: rules are compiled in one that they share
     */
    static String text(List<Token> tokens, Set<Integer> left) {
        StringBuilder text = new StringBuilder(PACKAGE);
        int line = 1;
        int column = PACKAGE.length();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (left.contains(i) || token.kind() == Token.Kind.BAD || token.kind() == Token.Kind.END) {
                continue;
            }
            for (; line < token.line(); line++) {
                text.append('\n');
                column = 0;
            }
            int space = Math.max(token.column() - column, line == 1 ? 1 : 0);
            text.append(" ".repeat(space)).append(token.written());
            column = column + space + token.written().length();
        }
        return text.append('\n').toString();
    }
}
