package org.ringfence.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.Draft;

/** A draft taken as a template: every draft that can come of it, within a bound. */
public final class Template {
    private final Draft draft;
    private final OptionBlocks blocks;

    /** @param draft the template as read */
    public Template(Draft draft) {
        this.draft = draft;
        this.blocks = new OptionBlocks(draft);
    }

    /** How many combinations of options there are; {@link Long#MAX_VALUE} for more than can be counted. */
    public long combinations() {
        long all = 1;
        for (Choice choice : blocks.choices()) {
            if (all > Long.MAX_VALUE / choice.ways()) {
                return Long.MAX_VALUE;
            }
            all *= choice.ways();
        }
        return all;
    }

    /** Labels of clauses where an option block opens and never closes. */
    public List<String> unclosed() {
        return blocks.unclosed();
    }

    /** How many combinations must be looked at for every option to be seen once. */
    public int mostWays() {
        return blocks.choices().stream().mapToInt(Choice::ways).max().orElse(1);
    }

    /**
     * The drafts that can come of it: every combination, or where there are more than {@code most}, as many as that, among which every
     * option stands at least once unless one choice alone has more.
     */
    public List<Variant> variants(int most) {
        Set<List<Integer>> combinations = new LinkedHashSet<>();
        for (int way = 0; way < mostWays() && combinations.size() < most; way++) {
            List<Integer> combination = new ArrayList<>();
            for (Choice choice : blocks.choices()) {
                combination.add(way % choice.ways());
            }
            combinations.add(combination);
        }
        List<Integer> next =
                new ArrayList<>(blocks.choices().stream().map(choice -> 0).toList());
        boolean more = true;
        while (more && combinations.size() < most) {
            combinations.add(List.copyOf(next));
            more = advance(next);
        }
        return combinations.stream().map(this::variant).toList();
    }

    private boolean advance(List<Integer> combination) {
        for (int i = combination.size() - 1; i >= 0; i--) {
            int way = combination.get(i) + 1;
            if (way < blocks.choices().get(i).ways()) {
                combination.set(i, way);
                return true;
            }
            combination.set(i, 0);
        }
        return false;
    }

    private Variant variant(List<Integer> combination) {
        List<Edit> edits = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < combination.size(); i++) {
            Choice choice = blocks.choices().get(i);
            edits.addAll(choice.edits(combination.get(i)));
            chosen.add(choice.words(combination.get(i)));
        }
        // Last, for a note within an option goes with the option.
        edits.addAll(blocks.notes());
        Edits made = new Edits(draft, edits);
        Draft asIs = made.made();
        List<Blanks.Blank> blanks = Blanks.of(asIs);
        List<Draft> filled = new ArrayList<>();
        if (!blanks.isEmpty() || EmptyCells.in(asIs)) {
            for (Filling filling : Filling.values()) {
                Draft written = new Edits(
                                asIs,
                                blanks.stream()
                                        .map(blank -> new Edit(
                                                blank.clause(), blank.start(), blank.end(), filling.of(blank.kind())))
                                        .toList())
                        .made();
                filled.add(EmptyCells.filled(written, filling));
            }
        }
        return new Variant(chosen, asIs, filled, made);
    }
}
