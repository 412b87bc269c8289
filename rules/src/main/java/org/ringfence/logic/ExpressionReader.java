package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between the brackets of a fact. */
final class ExpressionReader {
    private static final int DEEPEST = 20;
    /** The compiler's time grows with the square of them. */
    private static final int MOST_SIGNS = 20;

    private static final int MOST_CHOICES = 100;
    static final Set<String> ORDER = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Cursor cursor;
    private int depth;
    private int signs;

    ExpressionReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Expression read() throws Refusal {
        if (depth == 0) {
            signs = 0;
        }
        if (++depth > DEEPEST) {
            throw new Refusal(cursor.peek().line(), "brackets nested too deeply", "split the rule into several");
        }
        Expression left = both();
        while (cursor.peek().is("||")) {
            int line = sign().line();
            left = new Expression.Pair("||", left, both(), line);
        }
        depth--;
        return left;
    }

    private Expression both() throws Refusal {
        Expression left = comparison();
        while (cursor.peek().is("&&")) {
            int line = sign().line();
            left = new Expression.Pair("&&", left, comparison(), line);
        }
        return left;
    }

    private Expression comparison() throws Refusal {
        Expression left = sum();
        Token token = cursor.peek();
        if (ORDER.contains(token.text()) && token.kind() == Token.Kind.SIGN) {
            cursor.next();
            if (cursor.peek().is("(")) {
                throw new Refusal(
                        token.line(), "brackets stand on the right of “" + token.text() + "”", SumForms.RECKON_LEFT);
            }
            return new Expression.Pair(token.text(), left, sum(), token.line());
        }
        boolean negated = cursor.accept("not");
        if (cursor.accept("in")) {
            return new Expression.OneOf(left, negated, choices(), token.line());
        }
        if (cursor.peek().is("memberOf") || cursor.peek().is("contains")) {
            String word = cursor.next().text();
            return new Expression.Membership(left, word, negated, sum(), token.line());
        }
        if (negated) {
            throw cursor.unexpected(
                    "“not” inside a fact's brackets is followed by in (…) or memberOf",
                    "write != for one value, or not in (…) for several");
        }
        return left;
    }

    private Token sign() throws Refusal {
        if (++signs > MOST_SIGNS) {
            throw new Refusal(
                    cursor.peek().line(),
                    "over " + MOST_SIGNS + " signs in one condition",
                    "put commas between what must hold, or split the rule into several");
        }
        return cursor.next();
    }

    private List<Expression> choices() throws Refusal {
        cursor.expect("(", "write the choices in brackets: in (\"a\", \"b\")");
        List<Expression> choices = new ArrayList<>();
        do {
            choices.add(primary());
            if (choices.size() > MOST_CHOICES) {
                throw new Refusal(
                        cursor.peek().line(),
                        "over " + MOST_CHOICES + " values in one list",
                        "list them in parameters.csv: Parameter(id == \"…\", $names : words), and then value memberOf $names");
            }
        } while (cursor.accept(","));
        cursor.expect(")", "put a comma between the choices, and end them with a bracket");
        return choices;
    }

    private Expression sum() throws Refusal {
        Expression left = product();
        while (cursor.peek().is("+") || cursor.peek().is("-")) {
            Token sign = sign();
            left = new Expression.Pair(sign.text(), left, product(), sign.line());
        }
        return left;
    }

    private Expression product() throws Refusal {
        Expression left = prefixed();
        while (cursor.peek().is("*")) {
            int line = sign().line();
            left = new Expression.Pair("*", left, prefixed(), line);
        }
        return left;
    }

    private Expression prefixed() throws Refusal {
        Token token = cursor.peek();
        if (token.is("!") || token.is("-")) {
            cursor.next();
            Expression of = primary();
            if (token.is("-") && !(of instanceof Expression.Figure)) {
                throw new Refusal(
                        token.line(),
                        "a minus stands before something that is no number",
                        "turn the comparison round, amount < 0, or take it from something: $all - $x");
            }
            return new Expression.Prefix(token.text(), of, token.line());
        }
        return primary();
    }

    private Expression primary() throws Refusal {
        Token token = cursor.peek();
        switch (token.kind()) {
            case TEXT:
                cursor.next();
                return new Expression.Text(token.text(), token.line());
            case NUMBER:
                cursor.next();
                return new Expression.Figure(token.text(), token.line());
            case VARIABLE:
                cursor.next();
                return variable(token);
            case WORD:
                return word(token);
            default:
                if (cursor.accept("(")) {
                    Expression inside = read();
                    cursor.expect(")", "end the brackets with )");
                    if (inside instanceof Expression.Field || inside instanceof Expression.Variable) {
                        // The compiler takes some of those for something else.
                        throw new Refusal(token.line(), "brackets stand around a single thing", "leave them out");
                    }
                    return inside;
                }
                throw cursor.unexpected(
                        "a field or a value is wanted here, not " + token.shown(),
                        "write a field of the fact, a text in quotation marks, or a name that begins with $");
        }
    }

    private Expression variable(Token token) throws Refusal {
        if (cursor.peek().is(".")) {
            throw new Refusal(
                    token.line(),
                    "a field of " + token.text() + " cannot be taken here",
                    "give the field a name where the fact stands: Envelope($place : place)");
        }
        if (!cursor.accept("[")) {
            return new Expression.Variable(token.text(), false, token.line());
        }
        Token index = cursor.expect(Token.Kind.NUMBER, "0", "take the first of a list: $all[0]");
        if (!index.text().equals("0")) {
            throw new Refusal(index.line(), "only the first of a list can be taken", "write [0]");
        }
        cursor.expect("]", "take the first of a list: $all[0]");
        return new Expression.Variable(token.text(), true, token.line());
    }

    private Expression word(Token token) throws Refusal {
        if (Strangers.instead(token.text()).isPresent()) {
            throw cursor.unexpected("", "");
        }
        cursor.next();
        if (token.is("not") && cursor.peek().kind() == Token.Kind.WORD) {
            throw new Refusal(
                    token.line(),
                    "“not” stands before a field",
                    "write an exclamation mark for it: !" + cursor.peek().text());
        }
        if (token.text().equals("true")
                || token.text().equals("false")
                || token.text().equals("null")) {
            return new Expression.Word(token.text(), token.line());
        }
        List<String> further = new ArrayList<>();
        while (cursor.accept(".")) {
            further.add(cursor.expect(Token.Kind.WORD, "a name", "write it after the dot")
                    .text());
        }
        if (cursor.peek().is("(")) {
            throw new Refusal(
                    token.line(),
                    "“" + token.text() + (further.isEmpty() ? "" : "." + String.join(".", further))
                            + "(” calls something, and conditions call nothing",
                    "name the field alone, without brackets after it");
        }
        if (Character.isUpperCase(token.text().charAt(0)) && !further.isEmpty()) {
            if (further.size() > 1) {
                throw new Refusal(
                        token.line(),
                        "“" + token.text() + "." + String.join(".", further) + "” is no value",
                        "write the list's name, a dot and one of its values: Stance.BREACHES");
            }
            return new Expression.Constant(token.text(), further.get(0), token.line());
        }
        return new Expression.Field(token.text(), List.copyOf(further), token.line());
    }
}
