package org.ringfence.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ringfence.reading.learned.LabelledClause;

/**
 * One way of parting labelled clauses into those that a reader may learn from and those that it is measured on.
 *
 * @param name what is held out, such as an author's name
 * @param learned what the reader may learn from
 * @param held what it is measured on
 */
public record Fold(String name, List<LabelledClause> learned, List<LabelledClause> held) {
    public Fold {
        learned = List.copyOf(learned);
        held = List.copyOf(held);
    }

    /**
     * Cross-validation with contrast sets kept together: no clause is measured by a reader that saw its twin.
     *
     * @param count how many folds, at least two
     */
    public static List<Fold> grouped(List<LabelledClause> clauses, int count) {
        Set<String> sets = new LinkedHashSet<>();
        clauses.stream()
                .sorted(Comparator.comparing(LabelledClause::contrastSet))
                .forEach(clause -> sets.add(clause.contrastSet()));
        List<String> shuffled = new ArrayList<>(sets);
        java.util.Collections.shuffle(shuffled, new Random(20261127));
        Map<String, Integer> part = new LinkedHashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            part.put(shuffled.get(i), i % count);
        }
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int held = i;
            folds.add(of("part " + (i + 1), clauses, clause -> part.getOrDefault(clause.contrastSet(), 0) == held));
        }
        return folds;
    }

    /** Each author's clauses measured by a reader that learned from all others: the honest figure for unseen drafting. */
    public static List<Fold> byAuthor(List<LabelledClause> clauses) {
        return clauses.stream()
                .map(LabelledClause::author)
                .distinct()
                .map(author -> of(author, clauses, clause -> clause.author().equals(author)))
                .toList();
    }

    /**
     * Authors dealt into parts, each part measured by a reader that learned from the authors of all others: as honest as {@link #byAuthor},
     * and quicker where there are many.
     *
     * @param count how many folds, at least two
     */
    public static List<Fold> byAuthors(List<LabelledClause> clauses, int count) {
        List<String> authors =
                clauses.stream().map(LabelledClause::author).distinct().sorted().toList();
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < Math.min(count, authors.size()); i++) {
            int held = i;
            folds.add(of("authors " + (i + 1), clauses, clause -> authors.indexOf(clause.author()) % count == held));
        }
        return folds;
    }

    /** Everything measured by a reader that may learn from nothing: for readers that do not learn. */
    public static List<Fold> whole(List<LabelledClause> clauses) {
        return List.of(new Fold("all", List.of(), clauses));
    }

    private static Fold of(
            String name, List<LabelledClause> clauses, java.util.function.Predicate<LabelledClause> held) {
        return new Fold(
                name,
                clauses.stream().filter(held.negate()).toList(),
                clauses.stream().filter(held).toList());
    }
}
