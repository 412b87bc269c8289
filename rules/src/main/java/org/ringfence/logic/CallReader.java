package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between {@code then} and {@code end}. */
final class CallReader {
    private static final String LIKE = "write verdicts.violated(\"PRF-2\", $clause);";
    private static final int MOST = 20;
    private static final int MOST_ARGUMENTS = 42;
    private static final int MOST_STEPS = 5;

    private final Cursor cursor;

    CallReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Every call up to the word {@code end}, which stays. */
    List<Call> read() throws Refusal {
        List<Call> calls = new ArrayList<>();
        while (!cursor.peek().is("end")) {
            if (!cursor.peek().is("verdicts")) {
                throw cursor.unexpected(
                        cursor.ended() || cursor.peek().is("rule")
                                ? "“end” is missing before " + cursor.peek().shown()
                                : "only verdicts can be given here, not "
                                        + cursor.peek().shown(),
                        cursor.ended() || cursor.peek().is("rule") ? "write end on a line of its own" : LIKE);
            }
            calls.add(call());
            if (calls.size() > MOST) {
                throw new Refusal(
                        cursor.peek().line(), "a rule of over " + MOST + " verdicts", "split it into several rules");
            }
        }
        return calls;
    }

    private Call call() throws Refusal {
        cursor.next();
        cursor.expect(".", LIKE);
        Token verdict = cursor.expect(Token.Kind.WORD, "violated, satisfied, doubted or notApplicable", LIKE);
        cursor.expect("(", LIKE);
        List<Call.Argument> arguments = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                arguments.add(argument());
                if (arguments.size() > MOST_ARGUMENTS) {
                    throw new Refusal(
                            verdict.line(),
                            "a verdict with over 20 values",
                            "give those that the rule's message shows");
                }
            } while (cursor.accept(","));
        }
        cursor.expect(")", "put a comma between what stands in the brackets, and end them with );");
        cursor.expect(";", "end the line with a semicolon");
        return new Call(verdict.text(), List.copyOf(arguments), verdict.line());
    }

    private Call.Argument argument() throws Refusal {
        Token token = cursor.peek();
        if (token.is("null")) {
            cursor.next();
            return new Call.Nothing(token.line());
        }
        if (token.kind() == Token.Kind.TEXT) {
            cursor.next();
            if (cursor.peek().is("+") || cursor.peek().is(".")) {
                throw new Refusal(
                        token.line(),
                        "a text cannot be joined to anything",
                        "write one text, or give the value a {place} in the rule's message");
            }
            return new Call.Literal(token.text(), token.line());
        }
        if (token.kind() != Token.Kind.VARIABLE) {
            throw cursor.unexpected(
                    "a text in quotation marks or a name that begins with $ is wanted here, not " + token.shown(),
                    LIKE);
        }
        cursor.next();
        List<Call.Step> steps = new ArrayList<>();
        while (cursor.accept(".")) {
            Token name = cursor.expect(Token.Kind.WORD, "a field", "write $clause.rule()");
            cursor.expect("(", "write brackets after a field here: $clause.rule()");
            Token with = cursor.peek();
            boolean given = with.kind() == Token.Kind.NUMBER || with.kind() == Token.Kind.VARIABLE;
            if (given) {
                cursor.next();
            }
            cursor.expect(")", "write brackets after a field here: $clause.rule()");
            steps.add(new Call.Step(name.text(), given ? with.text() : ""));
            if (steps.size() > MOST_STEPS) {
                throw new Refusal(
                        name.line(), "over " + MOST_STEPS + " steps for one value", "show the value as it is");
            }
        }
        return new Call.Value(token.text(), List.copyOf(steps), token.line());
    }
}
