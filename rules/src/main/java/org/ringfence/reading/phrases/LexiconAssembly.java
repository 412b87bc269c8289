package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders a net of features such that a clause is matched in few rounds, each pattern looked for at its rarest word. */
final class LexiconAssembly {
    /** Words so common that a pattern must not be looked for wherever one stands. */
    private static final Set<String> COMMON = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "by",
            "for",
            "or",
            "and",
            "is",
            "be",
            "are",
            "it",
            "its",
            "that",
            "which",
            "on",
            "at",
            "as",
            "with",
            "from",
            "shall",
            "will",
            "may",
            "must",
            "not",
            "no",
            "any",
            "all",
            "each",
            "every",
            "other",
            "where",
            "if",
            "who",
            "this",
            "what",
            "provider",
            "host",
            "practice",
            "service",
            "trust",
            "commissioner");

    private final FeatureNet net;
    private final Inflections inflections;
    private final BitSet circular = new BitSet();

    LexiconAssembly(FeatureNet net, Inflections inflections) {
        this.net = net;
        this.inflections = inflections;
    }

    /** The features that contain themselves. */
    BitSet circular() {
        return circular;
    }

    /** The lexicon; lists that contain themselves are told afterwards by {@link #circular}. */
    Lexicon lexicon(List<Lexicon.Phrase> phrases, BitSet carried, List<int[]> harmless) {
        int size = net.size();
        int[] depths = new int[size];
        Arrays.fill(depths, -1);
        for (int feature = 0; feature < size; feature++) {
            depth(feature, depths);
        }
        int[][] closures = closures();
        boolean[] travels = new boolean[size];
        carried.stream().forEach(feature -> travels[feature] = true);
        int levels = 1;
        List<List<Lexicon.Pattern>> anchored = new ArrayList<>();
        for (int feature = 0; feature < size; feature++) {
            anchored.add(new ArrayList<>());
        }
        int[] breadths = new int[size];
        for (Lexicon.Pattern pattern : net.patterns()) {
            int level = 0;
            int anchor = pattern.slots()[0];
            for (int slot : pattern.slots()) {
                level = Math.max(level, depths[slot]);
                if (breadth(slot, breadths) < breadth(anchor, breadths)) {
                    anchor = slot;
                }
            }
            levels = Math.max(levels, level + 1);
            anchored.get(anchor)
                    .add(new Lexicon.Pattern(
                            pattern.slots(), pattern.gaps(), level, pattern.yields(), pattern.phrase()));
        }
        int[][] classes = new int[Words.Kind.values().length][];
        classes[Words.Kind.WORD.ordinal()] = new int[0];
        classes[Words.Kind.NUMBER.ordinal()] = closures[0];
        classes[Words.Kind.PERCENT.ordinal()] = closures[1];
        classes[Words.Kind.MONEY.ordinal()] = closures[2];
        return new Lexicon(
                forms(closures),
                classes,
                closures,
                anchored.stream()
                        .map(some -> some.toArray(Lexicon.Pattern[]::new))
                        .toArray(Lexicon.Pattern[][]::new),
                levels,
                travels,
                harmless.toArray(int[][]::new),
                List.copyOf(phrases));
    }

    /** How many rounds it takes to know a feature. A list that contains itself is marked as {@code circular}, for the builder to refuse. */
    private int depth(int feature, int[] depths) {
        if (depths[feature] == -2) {
            circular.set(feature);
            return 0;
        }
        if (depths[feature] >= 0) {
            return depths[feature];
        }
        depths[feature] = -2;
        int depth = 0;
        for (int member = net.members(feature).nextSetBit(0);
                member >= 0;
                member = net.members(feature).nextSetBit(member + 1)) {
            depth = Math.max(depth, depth(member, depths));
        }
        for (Lexicon.Pattern pattern : net.yielding(feature)) {
            for (int slot : pattern.slots()) {
                depth = Math.max(depth, depth(slot, depths) + 1);
            }
        }
        depths[feature] = depth;
        return depth;
    }

    private int breadth(int feature, int[] breadths) {
        if (breadths[feature] == 0) {
            breadths[feature] = 1; // against loops, which are reported elsewhere
            String word = net.word(feature);
            int breadth = feature < 3 ? 20 : word.isEmpty() ? 0 : COMMON.contains(word) ? 60 : 1;
            for (int member = net.members(feature).nextSetBit(0);
                    member >= 0;
                    member = net.members(feature).nextSetBit(member + 1)) {
                breadth += breadth(member, breadths);
            }
            for (Lexicon.Pattern pattern : net.yielding(feature)) {
                int least = Integer.MAX_VALUE;
                for (int slot : pattern.slots()) {
                    least = Math.min(least, breadth(slot, breadths));
                }
                breadth += least;
            }
            breadths[feature] = Math.max(1, breadth);
        }
        return breadths[feature];
    }

    private int[][] closures() {
        int size = net.size();
        List<List<Integer>> parents = new ArrayList<>();
        for (int feature = 0; feature < size; feature++) {
            parents.add(new ArrayList<>());
        }
        for (int feature = 0; feature < size; feature++) {
            int parent = feature;
            net.members(feature).stream().forEach(member -> parents.get(member).add(parent));
        }
        int[][] closures = new int[size][];
        for (int feature = 0; feature < size; feature++) {
            BitSet all = new BitSet();
            climb(feature, parents, all);
            closures[feature] = all.stream().toArray();
        }
        return closures;
    }

    private static void climb(int feature, List<List<Integer>> parents, BitSet all) {
        if (!all.get(feature)) {
            all.set(feature);
            parents.get(feature).forEach(parent -> climb(parent, parents, all));
        }
    }

    private Map<String, int[]> forms(int[][] closures) {
        Map<String, BitSet> found = new HashMap<>();
        net.named().forEach((key, feature) -> {
            String word = net.word(feature);
            if (!word.isEmpty()) {
                Set<String> forms = key.startsWith("=") ? exact(word) : inflections.of(word);
                for (String form : forms) {
                    BitSet all = found.computeIfAbsent(form, none -> new BitSet());
                    for (int each : closures[feature]) {
                        all.set(each);
                    }
                }
            }
        });
        Map<String, int[]> forms = new HashMap<>(found.size() * 2);
        found.forEach((form, features) -> forms.put(form, features.stream().toArray()));
        return forms;
    }

    private static Set<String> exact(String word) {
        return word.indexOf('-') < 0 ? Set.of(word) : Set.of(word, word.replace("-", ""));
    }
}
