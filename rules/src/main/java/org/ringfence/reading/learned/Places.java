package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the answers about each family and rule stand among a model's answers. */
final class Places {
    private static final int[] NONE = {};

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, int[]> rules = new HashMap<>();
    private final Map<String, int[]> met = new HashMap<>();
    private final Map<String, int[]> otherMet = new HashMap<>();
    private final int[] families;

    Places(List<String> questions) {
        Targets targets = new Targets(questions);
        Map<String, List<Integer>> broken = new HashMap<>();
        Map<String, List<Integer>> kept = new HashMap<>();
        List<Integer> whole = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            places.put(questions.get(t), t);
            if (targets.isFamily(t)) {
                whole.add(t);
            } else if (!targets.isHelp(t)) {
                (targets.isMet(t) ? kept : broken)
                        .computeIfAbsent(targets.family(t), none -> new ArrayList<>())
                        .add(t);
            }
        }
        families = array(whole);
        broken.forEach((family, some) -> rules.put(family, array(some)));
        kept.forEach((family, some) -> met.put(family, array(some)));
        for (int family : families) {
            List<Integer> others = new ArrayList<>();
            kept.forEach((other, some) -> others.addAll(other.equals(questions.get(family)) ? List.of() : some));
            otherMet.put(questions.get(family), array(others));
        }
    }

    /** The place of a question, or -1 where the model was not taught it. */
    int of(String question) {
        return places.getOrDefault(question, -1);
    }

    /** The places of the questions whether a whole family is broken. */
    int[] families() {
        return families.clone();
    }

    /** The places of the questions whether a rule of the family is broken. */
    int[] rules(String family) {
        return rules.getOrDefault(family, NONE);
    }

    /** The places of the questions whether a rule of the family is met. */
    int[] met(String family) {
        return met.getOrDefault(family, NONE);
    }

    /** The places of the questions whether a rule of any other family is met. */
    int[] otherMet(String family) {
        return otherMet.getOrDefault(family, NONE);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
