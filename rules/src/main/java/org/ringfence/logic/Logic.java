package org.ringfence.logic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One {@code rules.drl}: what can be told of it without judging anything.
 *
 * @param path its path inside the pack
 * @param compilable its rules and nothing else, line by line where they stood: without comments, in the package that all rules share
 * @param rules its rules, in order
 */
public record Logic(String path, String compilable, List<Rule> rules) {
    public Logic {
        rules = List.copyOf(rules);
    }

    /** The same file with some of its rules alone, each where it stood. */
    public Logic with(List<Rule> some) {
        Set<Rule> kept = new HashSet<>(some);
        StringBuilder text = new StringBuilder(compilable);
        for (Rule rule : rules) {
            if (!kept.contains(rule)) {
                for (int i = rule.from(); i < rule.to(); i++) {
                    text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return new Logic(path, text.toString(), some);
    }

    /**
     * One rule of the file. Several of them may make up one rule of {@code rules.yaml}.
     *
     * @param name the text after the word rule
     * @param from where it begins in the text to compile
     * @param to where it has ended there
     * @param burden how much the compiler has to write out for it
     * @param reports what it reports
     * @param parameters the parameters it reads
     * @param named the rules whose clauses it looks for
     * @param settings the settings of structured terms it looks for
     * @param figures the numbers in its conditions
     * @param shape the facts of its conditions in order, each with the words before it
     */
    public record Rule(
            String name,
            int line,
            int from,
            int to,
            int burden,
            List<Report> reports,
            List<ParameterUse> parameters,
            List<Mention> named,
            List<Setting> settings,
            List<Mention> figures,
            List<String> shape) {
        public Rule {
            reports = List.copyOf(reports);
            parameters = List.copyOf(parameters);
            named = List.copyOf(named);
            settings = List.copyOf(settings);
            figures = List.copyOf(figures);
            shape = List.copyOf(shape);
        }
    }

    /**
     * A verdict.
     *
     * @param verdict {@code violated}, {@code satisfied}, {@code doubted} or {@code notApplicable}
     * @param rules the rules that it may be about
     * @param evidence the names of what it gives to the rule's message
     */
    public record Report(String verdict, List<String> rules, List<String> evidence, int line) {}

    /**
     * A parameter that a rule reads.
     *
     * @param number whether it is read as a number
     * @param words whether it is read as a list of names
     */
    public record ParameterUse(String id, boolean number, boolean words, int line) {}

    /** A word and the line on which it stands. */
    public record Mention(String word, int line) {}

    /**
     * A setting of structured terms.
     *
     * @param values the values looked for; none where any will do
     */
    public record Setting(String subject, List<String> values, int line) {}
}
