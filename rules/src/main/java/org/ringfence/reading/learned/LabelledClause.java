package org.ringfence.reading.learned;

import java.util.Set;
import java.util.TreeSet;

/**
 * A clause with what a careful reader says of it; one line of an {@code examples.jsonl}.
 *
 * @param id unique within its author's file
 * @param author whose manner it is written in: the file's name
 * @param pair its contrast set: variants that share words and differ in meaning, kept together when splitting; its id where it has none
 * @param type the contract form as written, such as {@code SNP}; may be empty
 * @param host the kind of body that holds the contract, as written; may be empty
 * @param heading the heading above it; may be empty
 * @param text the clause
 * @param breaks the rules that this text breaks by its presence
 * @param satisfies the rules that it meets by itself; optional for prohibitions
 * @param touches the families whose subject it is about
 * @param span the words that decide, a substring of the text; empty if none
 * @param why the reason for the labels, in a sentence
 */
public record LabelledClause(
        String id,
        String author,
        String pair,
        String type,
        String host,
        String heading,
        String text,
        Set<String> breaks,
        Set<String> satisfies,
        Set<String> touches,
        String span,
        String why) {
    public LabelledClause {
        breaks = Set.copyOf(breaks);
        satisfies = Set.copyOf(satisfies);
        touches = Set.copyOf(touches);
    }

    /** The families of the rules that it breaks, in alphabetical order. */
    public Set<String> brokenFamilies() {
        return families(breaks);
    }

    /** The families of the given rules, in alphabetical order. */
    public static Set<String> families(Iterable<String> rules) {
        Set<String> families = new TreeSet<>();
        rules.forEach(rule -> families.add(family(rule)));
        return families;
    }

    /** The family of a rule, such as {@code PRF} for {@code PRF-2}. */
    public static String family(String rule) {
        int dash = rule.indexOf('-');
        return dash < 0 ? rule : rule.substring(0, dash);
    }

    /** The contrast set, told apart from sets of the same name by other authors. */
    public String contrastSet() {
        return author + "/" + pair;
    }
}
