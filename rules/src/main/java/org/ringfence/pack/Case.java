package org.ringfence.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.RuleOutcome;

/**
 * One test of a family of rules, from its {@code cases.yaml}: what a draft says, and how rules must then end.
 *
 * @param name what it is (breach, near miss, fine or silence), a colon, and what it shows
 * @param file the file, from the pack's folder down
 * @param line the line on which it begins, from 1
 * @param subject what is checked
 * @param expect for each rule that it is about, how the rule must end
 * @param pending for rules that do not end so yet, the reason; such a rule is told of and does not fail the case
 */
public record Case(
        String name,
        String file,
        int line,
        Subject subject,
        Map<String, Expectation> expect,
        Map<String, String> pending) {
    public Case {
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
        pending = Map.copyOf(pending);
    }

    /** What is checked. */
    public sealed interface Subject {}

    /**
     * Clauses of prose.
     *
     * @param form the contract's form
     * @param definitions the definitions in force; may be none
     * @param clauses the clauses, numbered 1.1, 1.2 and so on, or 2.1 where there are definitions; or one table in Markdown
     */
    public record Clauses(ContractForm form, List<String> definitions, List<String> clauses) implements Subject {
        public Clauses {
            definitions = List.copyOf(definitions);
            clauses = List.copyOf(clauses);
        }

        /** The clauses as a draft in Markdown. */
        public String asDraft() {
            StringBuilder text = new StringBuilder("# Draft contract\n");
            if (!definitions.isEmpty()) {
                text.append("\n## 1. Definitions\n");
                append(text, 1, definitions);
            }
            int section = definitions.isEmpty() ? 1 : 2;
            String first = clauses.get(0);
            if (first.contains("|---")) {
                return text.append(first.startsWith("|") ? "\n" : "\n## ")
                        .append(first)
                        .append('\n')
                        .toString();
            }
            text.append("\n## ").append(section).append(". Terms\n");
            append(text, section, clauses);
            return text.toString();
        }

        private static void append(StringBuilder text, int section, List<String> said) {
            for (int i = 0; i < said.size(); i++) {
                text.append('\n').append(section).append('.').append(i + 1).append(' ');
                text.append(said.get(i).strip()).append('\n');
            }
        }
    }

    /**
     * A whole draft.
     *
     * @param path its path
     * @param form its form where it does not say so itself, or null
     */
    public record WholeDraft(String path, @Nullable ContractForm form) implements Subject {}

    /**
     * Structured terms.
     *
     * @param yaml the terms as YAML
     */
    public record Terms(String yaml) implements Subject {}

    /**
     * How a rule must end.
     *
     * @param outcome the outcome
     * @param clause the clause that decides it, by its label; {@code none} for an absence; null where any will do
     * @param certainty how sure the finding must be, or null where it does not matter
     * @param line the line on which this stands
     */
    public record Expectation(
            RuleOutcome outcome,
            @Nullable String clause,
            @Nullable Certainty certainty,
            int line) {
        /** What {@link #clause} says of an absence. */
        public static final String NONE = "none";
    }

    /** What the case is: breach, near miss, fine or silence. */
    public String sort() {
        return name.substring(0, name.indexOf(':'));
    }

    @Override
    public String toString() {
        return name;
    }
}
