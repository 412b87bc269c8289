package org.ringfence.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.pack.Problem;

/**
 * Finds the rules that the compiler can make nothing of, by compiling them by halves: what the compiler says itself names a rule only
 * sometimes, and never in words for whoever wrote it.
 */
final class Culprits {
    /** Who has written so many at once has made the same mistake in each. */
    private static final int MOST = 5;

    private static final String SIMPLER =
            "write it as simply as the rules that come with Ringfence: fields on the left of"
                    + " a comparison, one name or number on its right; or split it into several rules";

    private final String name;
    private final long deadline;
    private final List<Problem> problems = new ArrayList<>();

    private Culprits(String name, Duration longest) {
        this.name = name;
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    /**
     * The rules at fault, a few at most.
     *
     * @param rules at least one, which do not compile together
     * @param failure what the compiler said of them
     * @param longest how long to look for them; beyond it they are told as a stretch of a file
     * @return at least one problem
     */
    static List<Problem> of(String name, RuleTexts rules, String failure, Duration longest) {
        Culprits culprits = new Culprits(name, longest);
        if (failure.equals(Compilation.NO_MEMORY) || rules.rules().isEmpty()) {
            return List.of(new Problem(
                    rules.rules().isEmpty()
                            ? "rules.drl"
                            : rules.rules().get(0).file().path(),
                    0,
                    "the rules cannot be compiled (" + failure + ")",
                    "take out what is not needed, or compile them where there is more memory"));
        }
        culprits.look(rules, failure);
        if (culprits.problems.isEmpty()) {
            culprits.oneOf(rules, failure);
        }
        return culprits.problems;
    }

    /** Looks at rules that do not compile together. */
    private void look(RuleTexts rules, String failure) {
        int count = rules.rules().size();
        if (count == 1) {
            add(rules, "rule " + shown(rules, 0) + " cannot be compiled", failure, SIMPLER);
            return;
        }
        if (late()) {
            oneOf(rules, failure);
            return;
        }
        int before = problems.size();
        half(rules.part(0, count / 2));
        half(rules.part(count / 2, count));
        if (problems.size() == before && !late()) {
            add(
                    rules,
                    "the " + stretch(rules) + " cannot be compiled together, though each half of them can",
                    failure,
                    "leave out one after the other to see which do not go together, and write those more simply");
        }
    }

    private void half(RuleTexts rules) {
        if (problems.size() >= MOST || (late() && !problems.isEmpty())) {
            return;
        }
        Compilation compilation = Compilation.of(name, rules);
        if (compilation.jar() == null) {
            look(rules, compilation.failure());
        }
    }

    private void oneOf(RuleTexts rules, String failure) {
        add(
                rules,
                "one of the " + stretch(rules) + " cannot be compiled",
                failure,
                "take half of them out to see in which half it is, and so on");
    }

    private void add(RuleTexts rules, String what, String failure, String instead) {
        RuleTexts.Placed first = rules.rules().get(0);
        problems.add(new Problem(first.file().path(), first.rule().line(), what + " (" + failure + ")", instead));
    }

    private static String stretch(RuleTexts rules) {
        int count = rules.rules().size();
        return count + " rules from " + shown(rules, 0) + " to " + shown(rules, count - 1);
    }

    private static String shown(RuleTexts rules, int at) {
        return "“" + rules.rules().get(at).rule().name() + "”";
    }

    private boolean late() {
        return System.nanoTime() - deadline >= 0;
    }
}
