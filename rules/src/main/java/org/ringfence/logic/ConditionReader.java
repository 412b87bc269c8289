package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionReader {
    private static final int DEEPEST = 10;
    private static final int MOST = 20;
    private static final int MOST_OF_A_FACT = 30;
    private static final int MOST_RESULTS = 5;

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private int depth;

    ConditionReader(Cursor cursor) {
        this.cursor = cursor;
        this.expressions = new ExpressionReader(cursor);
    }

    /** Every condition up to the word {@code then}, which stays. */
    List<Condition> read() throws Refusal {
        List<Condition> conditions = new ArrayList<>();
        while (!cursor.peek().is("then")) {
            if (cursor.ended() || cursor.peek().is("end")) {
                throw cursor.unexpected(
                        "“then” is missing before " + cursor.peek().shown(),
                        "write then on a line of its own, and below it what the rule reports");
            }
            conditions.add(condition());
            most(conditions.size(), MOST, "conditions in one rule", "split it into several rules");
        }
        return conditions;
    }

    private void most(int count, int most, String what, String instead) throws Refusal {
        if (count > most) {
            throw new Refusal(cursor.peek().line(), "over " + most + " " + what, instead);
        }
    }

    private Condition condition() throws Refusal {
        Token token = cursor.peek();
        if (++depth > DEEPEST) {
            throw new Refusal(token.line(), "brackets nested too deeply", "split the rule into several");
        }
        Condition condition;
        if (token.is("not") || token.is("exists")) {
            cursor.next();
            Token next = cursor.peek();
            if (next.is("not") || next.is("exists") || next.is("accumulate")) {
                throw new Refusal(
                        token.line(),
                        "“" + next.text() + "” stands right after “" + token.text() + "”",
                        "put it into brackets: " + token.text() + " (" + next.text() + " …)");
            }
            condition = new Condition.Quantified(token.text(), condition(), token.line());
        } else if (token.is("(")) {
            condition = group();
        } else if (token.is("accumulate")) {
            condition = accumulate();
        } else {
            condition = pattern();
        }
        depth--;
        return condition;
    }

    private Condition group() throws Refusal {
        Token open = cursor.next();
        List<Condition> parts = new ArrayList<>();
        parts.add(condition());
        String joint = "and";
        while (cursor.peek().is("and") || cursor.peek().is("or")) {
            Token next = cursor.next();
            if (parts.size() > 1 && !next.text().equals(joint)) {
                throw new Refusal(
                        next.line(),
                        "“and” and “or” stand side by side",
                        "put brackets around those that belong together");
            }
            joint = next.text();
            parts.add(condition());
            most(parts.size(), MOST, "conditions in one pair of brackets", "split the rule");
        }
        cursor.expect(")", "put “and” or “or” between conditions in brackets, and end them with )");
        return parts.size() == 1 ? parts.get(0) : new Condition.Group(joint, List.copyOf(parts), open.line());
    }

    private Condition.Pattern pattern() throws Refusal {
        String variable = "";
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.VARIABLE) {
            variable = cursor.next().text();
            cursor.expect(":", "write a colon between a name and its fact: $clause : Provision(…)");
        }
        Token type = cursor.peek();
        if (type.kind() == Token.Kind.WORD && cursor.after(1).is(":")) {
            throw new Refusal(
                    type.line(), "the name " + type.shown() + " does not begin with $", "write $" + type.text());
        }
        if (Strangers.instead(type.text()).isPresent()) {
            throw cursor.unexpected("", "");
        }
        cursor.expect(
                Token.Kind.WORD, "a fact", "write a fact with its brackets, such as Provision(rule == \"PRF-2\")");
        if (type.is("verdicts")) {
            throw new Refusal(
                    type.line(), "“then” is missing before “verdicts”", "write then on a line of its own above it");
        }
        if (cursor.peek().is(".")) {
            throw new Refusal(
                    type.line(), "a name with dots has no place here", "name the fact alone, and import it at the top");
        }
        cursor.expect(
                "(", "write brackets after the fact's name, and what must hold between them: Envelope(place == $name)");
        List<Condition.Constraint> constraints = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                constraints.add(constraint());
                most(constraints.size(), MOST_OF_A_FACT, "things that must hold of one fact", "split the rule");
            } while (cursor.accept(","));
        }
        String joint = cursor.peek().text();
        if (cursor.peek().kind() == Token.Kind.WORD
                && (joint.equalsIgnoreCase("or") || joint.equalsIgnoreCase("and"))) {
            throw new Refusal(
                    cursor.peek().line(),
                    "“" + joint + "” stands in a fact's brackets",
                    joint.equalsIgnoreCase("or")
                            ? "write || for it"
                            : "write a comma for it, or && where || stands beside it");
        }
        cursor.expect(")", "put a comma between what must hold, and end the fact with )");
        return new Condition.Pattern(variable, type.text(), List.copyOf(constraints), type.line());
    }

    private Condition.Constraint constraint() throws Refusal {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.VARIABLE && cursor.after(1).is(":")) {
            cursor.next();
            cursor.next();
            Expression field = expressions.read();
            if (!(field instanceof Expression.Field)) {
                throw new Refusal(
                        token.line(),
                        token.text() + " must name a field and nothing more",
                        "write " + token.text() + " : field, a comma, and then what must hold of it");
            }
            return new Condition.Constraint(token.text(), field, token.line());
        }
        return new Condition.Constraint("", expressions.read(), token.line());
    }

    private Condition accumulate() throws Refusal {
        Token word = cursor.next();
        cursor.expect("(", "write accumulate(Fact(…); $sum : sum($x))");
        Condition.Pattern source = pattern();
        cursor.expect(";", "put a semicolon after the fact: accumulate(Fact(…); $sum : sum($x))");
        List<Condition.Result> results = new ArrayList<>();
        do {
            results.add(result());
            most(results.size(), MOST_RESULTS, "results of one accumulate", "split it into several");
        } while (cursor.accept(","));
        Expression test = null;
        if (cursor.accept(";")) {
            test = expressions.read();
        }
        cursor.expect(
                ")",
                test == null ? "end it with ), or put a semicolon before what must hold of the result" : afterTest());
        return new Condition.Accumulate(source, List.copyOf(results), test, word.line());
    }

    /** What to write instead of what stands after the test of an accumulate, and does not belong to it. */
    private String afterTest() {
        Token next = cursor.peek();
        if (next.is(",")) {
            return "end it with ); put && between what must hold, and no comma into a number";
        }
        if (next.is(".")) {
            return "read a row of parameters.csv above, Parameter(id == \"OUT-3.max-outcomes\", $most : number), and name $most here";
        }
        return next.kind() == Token.Kind.WORD
                ? "write signs for words: > for more than, >= for at least, < and <= for less than and at most"
                : "end it with )";
    }

    private Condition.Result result() throws Refusal {
        Token name = cursor.expect(Token.Kind.VARIABLE, "a name that begins with $", "write $sum : sum($x)");
        cursor.expect(":", "write $sum : sum($x)");
        Token function = cursor.expect(Token.Kind.WORD, "sum, count or the like", "write $sum : sum($x)");
        cursor.expect("(", "write $sum : sum($x)");
        String argument =
                cursor.peek().kind() == Token.Kind.VARIABLE ? cursor.next().text() : "";
        cursor.expect(")", "write $sum : sum($x)");
        return new Condition.Result(name.text(), function.text(), argument, name.line());
    }
}
