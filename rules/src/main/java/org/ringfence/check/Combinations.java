package org.ringfence.check;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.template.Variant;

/** Which combinations of a template's options something is so in, in as few words as say it exactly. */
final class Combinations {
    private static final int MOST_NAMED = 8;

    private Combinations() {}

    /**
     * Says it.
     *
     * @param all every combination looked at
     * @param with those in which it is so
     * @return nothing where it is so in all; else the options that they, and they alone, share; else the combinations one by one, the
     *     last saying how many more there are
     */
    static List<String> words(List<Variant> all, List<Variant> with) {
        if (with.size() == all.size()) {
            return List.of();
        }
        List<Integer> shared = new ArrayList<>();
        for (int choice = 0; choice < with.get(0).chosen().size(); choice++) {
            if (allChoose(with, with.get(0), choice) && !allChoose(all, with.get(0), choice)) {
                shared.add(choice);
            }
        }
        Variant first = with.get(0);
        long sharing = all.stream()
                .filter(variant -> shared.stream()
                        .allMatch(choice -> variant.chosen()
                                .get(choice)
                                .equals(first.chosen().get(choice))))
                .count();
        if (!shared.isEmpty() && sharing == with.size()) {
            return List.of(String.join(
                    " and ", shared.stream().map(first.chosen()::get).toList()));
        }
        List<String> named = new ArrayList<>();
        for (Variant variant : with.subList(0, Math.min(MOST_NAMED, with.size()))) {
            named.add(variant.words());
        }
        if (with.size() > MOST_NAMED) {
            named.add((with.size() - MOST_NAMED) + " more of the " + all.size() + " combinations");
        }
        return named;
    }

    /** The same as the end of a sentence; empty where it is so in all. */
    static String ending(List<String> words) {
        return words.isEmpty() ? "" : "with " + String.join("; or ", words);
    }

    private static boolean allChoose(List<Variant> variants, Variant like, int choice) {
        return variants.stream()
                .allMatch(variant ->
                        variant.chosen().get(choice).equals(like.chosen().get(choice)));
    }
}
