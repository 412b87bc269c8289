package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleKind;
import org.ringfence.reading.phrases.Grammar.Choice;
import org.ringfence.reading.phrases.Grammar.Slot;
import org.ringfence.tree.Nearest;

/** Compiles phrase files into a {@link Lexicon}. */
final class LexiconBuilder {
    private static final Set<String> CLASSES = Set.of("number", "percent", "money");

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

    private final Inflections inflections;
    private final Map<String, RuleKind> kinds;
    private final List<Problem> problems;

    private final Map<String, Integer> named = new HashMap<>();
    private final List<BitSet> members = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Lexicon.Pattern> patterns = new ArrayList<>();
    private final List<List<Lexicon.Pattern>> yielding = new ArrayList<>();
    private final List<Lexicon.Phrase> phrases = new ArrayList<>();
    private final BitSet carried = new BitSet();
    private final List<int[]> harmless = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    LexiconBuilder(Inflections inflections, Map<String, RuleKind> kinds, List<Problem> problems) {
        this.inflections = inflections;
        this.kinds = kinds;
        this.problems = problems;
        for (String name : List.of("number", "percent", "money")) {
            feature("<" + name, "");
        }
    }

    /** Adds one file; list names are its own. */
    void add(String path, PhraseFile file) {
        Set<String> names = new TreeSet<>();
        for (PhraseFile.NameList list : file.lists()) {
            if (CLASSES.contains(list.name()) || !names.add(list.name())) {
                problems.add(new Problem(
                        path, list.line(), "list '" + list.name() + "' is there already", "give it another name"));
            }
        }
        Source source = new Source(path, names);
        for (PhraseFile.NameList list : file.lists()) {
            lines.put(path + "<" + list.name(), list.line());
            int feature = source.list(list.name());
            for (PhraseFile.Line entry : list.entries()) {
                List<Slot> slots = source.slots(entry);
                if (slots.size() == 1) {
                    members.get(feature).set(source.feature(slots.get(0), entry.line()));
                } else if (!slots.isEmpty()) {
                    pattern(source.features(slots, entry.line()), slots, feature, -1);
                }
            }
        }
        source.named(file.carried()).forEach(carried::set);
        harmless.add(source.named(file.harmless()).toArray());
        for (PhraseFile.Phrase phrase : file.phrases()) {
            phrase(source, phrase);
        }
    }

    private void phrase(Source source, PhraseFile.Phrase phrase) {
        RuleKind kind = kinds.get(phrase.rule());
        if (!kinds.isEmpty() && kind == null) {
            problems.add(new Problem(
                    source.path,
                    phrase.say().line(),
                    "no rule is called " + phrase.rule(),
                    "name a rule of rules.yaml"));
            return;
        }
        List<Slot> slots = source.slots(phrase.say());
        if (slots.isEmpty()) {
            return;
        }
        phrases.add(new Lexicon.Phrase(
                phrase.rule(),
                phrase.stance(),
                phrase.certainty(),
                kind == RuleKind.DUTY,
                phrase.fixed(),
                source.conditions(phrase.when()),
                source.conditions(phrase.unless()),
                harmless.size() - 1,
                phrase.say().text(),
                source.path + ":" + phrase.say().line()));
        pattern(source.features(slots, phrase.say().line()), slots, -1, phrases.size() - 1);
    }

    private void pattern(int[] features, List<Slot> slots, int yields, int phrase) {
        int[] gaps = slots.stream().mapToInt(Slot::gap).toArray();
        Lexicon.Pattern pattern = new Lexicon.Pattern(features, gaps, 0, yields, phrase);
        if (yields >= 0) {
            yielding.get(yields).add(pattern);
        }
        patterns.add(pattern);
    }

    private int feature(String key, String word) {
        Integer known = named.get(key);
        if (known != null) {
            return known;
        }
        int feature = members.size();
        named.put(key, feature);
        members.add(new BitSet());
        yielding.add(new ArrayList<>());
        words.add(word);
        return feature;
    }

    /** One file's names. */
    private final class Source {
        private final String path;
        private final Set<String> names;

        Source(String path, Set<String> names) {
            this.path = path;
            this.names = names;
        }

        /** The features of the lists that are named here. */
        IntStream named(List<PhraseFile.Line> lines) {
            for (PhraseFile.Line name : lines) {
                if (!names.contains(name.text())) {
                    problems.add(new Problem(
                            path, name.line(), "there is no list '" + name.text() + "'", known(name.text())));
                }
            }
            return lines.stream().filter(name -> names.contains(name.text())).mapToInt(name -> list(name.text()));
        }

        private String known(String name) {
            return Nearest.offer(name, names)
                    + (names.isEmpty() ? "Add it under lists:" : "The lists here are " + String.join(", ", names));
        }

        int list(String name) {
            return LexiconBuilder.this.feature(CLASSES.contains(name) ? "<" + name : path + "<" + name, "");
        }

        List<Slot> slots(PhraseFile.Line line) {
            return Grammar.read(line.text(), wrong -> {
                int cut = wrong.indexOf('\n');
                problems.add(new Problem(
                        path,
                        line.line(),
                        wrong.substring(0, cut) + " in \"" + line.text() + "\"",
                        wrong.substring(cut + 1)));
            });
        }

        int[] features(List<Slot> slots, int line) {
            return slots.stream().mapToInt(slot -> feature(slot, line)).toArray();
        }

        int feature(Slot slot, int line) {
            TreeSet<Integer> choices = new TreeSet<>();
            for (Choice choice : slot.choices()) {
                choices.add(feature(choice, line));
            }
            if (choices.size() == 1) {
                return choices.first();
            }
            int either = LexiconBuilder.this.feature("|" + choices, "");
            choices.forEach(members.get(either)::set);
            return either;
        }

        private int feature(Choice choice, int line) {
            switch (choice.kind()) {
                case LIST:
                    if (!CLASSES.contains(choice.text()) && !names.contains(choice.text())) {
                        problems.add(new Problem(
                                path, line, "there is no list <" + choice.text() + ">", known(choice.text())));
                    }
                    return list(choice.text());
                case RUN:
                    return run(choice.text());
                case EXACT:
                    return LexiconBuilder.this.feature("=" + choice.text(), choice.text());
                default:
                    return word(choice.text());
            }
        }

        int[] conditions(List<PhraseFile.Line> lines) {
            List<Integer> found = new ArrayList<>();
            for (PhraseFile.Line line : lines) {
                List<Slot> slots = slots(line);
                if (slots.size() == 1) {
                    found.add(feature(slots.get(0), line.line()));
                } else if (!slots.isEmpty()) {
                    int[] features = features(slots, line.line());
                    int gist = LexiconBuilder.this.feature("?" + Arrays.toString(features) + line.text(), "");
                    if (yielding.get(gist).isEmpty()) {
                        pattern(features, slots, gist, -1);
                    }
                    found.add(gist);
                }
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private int run(String text) {
        boolean known = named.containsKey("_" + text);
        int feature = feature("_" + text, "");
        if (!known) {
            int[] parts =
                    Arrays.stream(text.split("_", -1)).mapToInt(this::word).toArray();
            Lexicon.Pattern together = new Lexicon.Pattern(parts, new int[parts.length], 0, feature, -1);
            yielding.get(feature).add(together);
            patterns.add(together);
        }
        return feature;
    }

    private int word(String word) {
        boolean known = named.containsKey(word);
        int feature = feature(word, word);
        int hyphen = word.indexOf('-');
        if (!known && hyphen > 0 && word.indexOf('-', hyphen + 1) < 0) {
            // "top-slice" is written "top slice" as well
            String first = word.substring(0, hyphen);
            int[] parts = {feature("=" + first, first), word(word.substring(hyphen + 1))};
            Lexicon.Pattern apart = new Lexicon.Pattern(parts, new int[] {0, 0}, 0, feature, -1);
            yielding.get(feature).add(apart);
            patterns.add(apart);
        }
        return feature;
    }

    /** Compiles what was added. */
    Lexicon build() {
        int size = members.size();
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
        for (Lexicon.Pattern pattern : patterns) {
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

    /** How many rounds it takes to know a feature; lists that contain themselves are refused. */
    private int depth(int feature, int[] depths) {
        if (depths[feature] == -2) {
            circular(feature);
            return 0;
        }
        if (depths[feature] >= 0) {
            return depths[feature];
        }
        depths[feature] = -2;
        int depth = 0;
        for (int member = members.get(feature).nextSetBit(0);
                member >= 0;
                member = members.get(feature).nextSetBit(member + 1)) {
            depth = Math.max(depth, depth(member, depths));
        }
        for (Lexicon.Pattern pattern : yielding.get(feature)) {
            for (int slot : pattern.slots()) {
                depth = Math.max(depth, depth(slot, depths) + 1);
            }
        }
        depths[feature] = depth;
        return depth;
    }

    private void circular(int feature) {
        named.forEach((key, known) -> {
            int mark = key.indexOf('<');
            if (known == feature && mark > 0) {
                problems.add(new Problem(
                        key.substring(0, mark),
                        lines.getOrDefault(key, 0),
                        "list <" + key.substring(mark + 1) + "> contains itself",
                        "take its name out of its own entries"));
            }
        });
    }

    private int breadth(int feature, int[] breadths) {
        if (breadths[feature] == 0) {
            breadths[feature] = 1; // against loops, which are reported elsewhere
            String word = words.get(feature);
            int breadth = feature < 3 ? 20 : word.isEmpty() ? 0 : COMMON.contains(word) ? 60 : 1;
            for (int member = members.get(feature).nextSetBit(0);
                    member >= 0;
                    member = members.get(feature).nextSetBit(member + 1)) {
                breadth += breadth(member, breadths);
            }
            for (Lexicon.Pattern pattern : yielding.get(feature)) {
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
        int size = members.size();
        List<List<Integer>> parents = new ArrayList<>();
        for (int feature = 0; feature < size; feature++) {
            parents.add(new ArrayList<>());
        }
        for (int feature = 0; feature < size; feature++) {
            int parent = feature;
            members.get(feature).stream().forEach(member -> parents.get(member).add(parent));
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
        named.forEach((key, feature) -> {
            String word = words.get(feature);
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
