package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Stance;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import org.ringfence.pack.YamlFile;
import org.ringfence.pack.YamlValue;

/**
 * One {@code phrases.yaml} as written, before its words are looked up.
 *
 * @param lists its name lists
 * @param carried the names of the lists whose meaning travels with a defined term or a pronoun
 * @param harmless the names of the lists that make an exception harmless
 * @param phrases its phrases
 */
record PhraseFile(List<NameList> lists, List<Line> carried, List<Line> harmless, List<Phrase> phrases) {

    /** Text and the line on which it stands. */
    record Line(String text, int line) {}

    /** A list and its entries. */
    record NameList(String name, int line, List<Line> entries) {}

    /** One phrase of one rule. */
    record Phrase(
            String rule,
            Stance stance,
            Line say,
            List<Line> when,
            List<Line> unless,
            Certainty certainty,
            boolean fixed) {}

    private static final Map<String, Stance> STANCES =
            Map.of("breach", Stance.BREACHES, "protect", Stance.PROTECTS, "touch", Stance.MENTIONS);
    private static final Map<String, Certainty> CERTAINTIES =
            Map.of("certain", Certainty.CERTAIN, "likely", Certainty.LIKELY, "unsure", Certainty.UNSURE);

    /** Reads the file; what cannot be understood is added to the problems and left out. */
    static PhraseFile read(PackFile file, List<Problem> problems) {
        Loader loader = new Loader(file.path(), problems);
        Optional<YamlValue> read = YamlFile.read(file, problems);
        read.ifPresent(loader::file);
        loader.bounds();
        return new PhraseFile(
                List.copyOf(loader.lists),
                List.copyOf(loader.carried),
                List.copyOf(loader.harmless),
                List.copyOf(loader.phrases));
    }

    /** Above what any draft's wording needs: a pack must not be able to fill the memory. */
    private static final int LONGEST = 400;

    private static final int MOST_LISTS = 200;
    private static final int MOST_PHRASES = 5_000;
    private static final int MOST_ENTRIES = 20_000;

    private static final class Loader {
        private final List<NameList> lists = new ArrayList<>();
        private final List<Line> carried = new ArrayList<>();
        private final List<Line> harmless = new ArrayList<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private final String path;
        private final List<Problem> problems;
        private int entries;

        Loader(String path, List<Problem> problems) {
            this.path = path;
            this.problems = problems;
        }

        void file(YamlValue value) {
            fields(value, "a phrase file", "begin with 'lists:' or 'phrases:'", (key, part) -> {
                switch (key.text()) {
                    case "lists" ->
                        fields(
                                part,
                                "lists",
                                "write name: [words, more words]",
                                (name, entries) -> lists.add(new NameList(name.text(), name.line(), lines(entries))));
                    case "carried" -> carried.addAll(lines(part));
                    case "harmless" -> harmless.addAll(lines(part));
                    case "phrases" ->
                        items(part, "phrases", "write one '- rule: …' for each rule")
                                .forEach(this::rule);
                    default ->
                        problem(
                                key.line(),
                                "'" + key.text() + "' is not known here",
                                "use lists, carried, harmless or phrases");
                }
            });
        }

        private void bounds() {
            if (entries > MOST_ENTRIES || lists.size() > MOST_LISTS || phrases.size() > MOST_PHRASES) {
                problem(
                        0,
                        "the file holds more than any family needs",
                        "keep to " + MOST_LISTS + " lists and " + MOST_PHRASES + " phrases");
                lists.clear();
                phrases.clear();
            }
        }

        private void rule(YamlValue value) {
            @Nullable
            String rule = value instanceof YamlValue.Fields fields
                            && fields.values().get("rule") instanceof YamlValue.Scalar scalar
                    ? scalar.text().strip()
                    : null;
            if (rule == null) {
                problem(value.line(), "these phrases belong to no rule", "begin with rule: and its id");
                return;
            }
            fields(
                    value,
                    "the phrases of a rule",
                    "write rule: and its id, then breach:, protect: or touch:",
                    (key, part) -> {
                        Stance stance = STANCES.get(key.text());
                        if (stance != null) {
                            items(part, key.text(), "write a list of phrases, each after a dash")
                                    .forEach(entry -> phrase(rule, stance, entry));
                        } else if (!key.text().equals("rule")) {
                            problem(
                                    key.line(),
                                    "'" + key.text() + "' is not known here",
                                    "begin with rule, then use breach, protect or touch");
                        }
                    });
        }

        private void phrase(String rule, Stance stance, YamlValue entry) {
            if (entry instanceof YamlValue.Scalar scalar) {
                for (Line say : lines(scalar)) {
                    phrases.add(new Phrase(rule, stance, say, List.of(), List.of(), Certainty.CERTAIN, false));
                }
            } else if (entry instanceof YamlValue.Fields fields) {
                map(rule, stance, fields);
            } else {
                problem(entry.line(), "a phrase is a line of words", "write it in quotes after a dash");
            }
        }

        private void map(String rule, Stance stance, YamlValue.Fields entry) {
            List<Line> say = new ArrayList<>();
            List<Line> when = new ArrayList<>();
            List<Line> unless = new ArrayList<>();
            Certainty[] certainty = {Certainty.CERTAIN};
            boolean[] fixed = {false};
            fields(entry, "", "", (key, part) -> {
                switch (key.text()) {
                    case "say" -> say.addAll(lines(part));
                    case "when" -> when.addAll(lines(part));
                    case "unless" -> unless.addAll(lines(part));
                    case "certainty" -> certainty[0] = certainty(part);
                    case "negation" -> fixed[0] = ignored(part);
                    default ->
                        problem(
                                key.line(),
                                "'" + key.text() + "' is not known in a phrase",
                                "use say, when, unless, certainty or negation; a phrase with a colon needs quotation marks");
                }
            });
            if (say.size() != 1) {
                problem(
                        entry.line(),
                        say.isEmpty() ? "this phrase has no words" : "this phrase says several things",
                        "give its words after 'say:', and write a phrase of its own for each");
                return;
            }
            phrases.add(new Phrase(
                    rule, stance, say.get(0), List.copyOf(when), List.copyOf(unless), certainty[0], fixed[0]));
        }

        private boolean ignored(YamlValue value) {
            String word = word(value);
            if (!word.equals("ignored")) {
                problem(
                        value.line(),
                        "'" + word + "' says nothing about negation",
                        "write ignored, or leave the line out");
            }
            return true;
        }

        private Certainty certainty(YamlValue value) {
            String word = word(value);
            @Nullable Certainty certainty = CERTAINTIES.get(word);
            if (certainty == null) {
                problem(value.line(), "'" + word + "' is no certainty", "use certain, likely or unsure");
            }
            return certainty == null ? Certainty.UNSURE : certainty;
        }

        private static String word(YamlValue value) {
            return value instanceof YamlValue.Scalar scalar ? scalar.text().strip() : "";
        }

        private List<Line> lines(YamlValue value) {
            List<YamlValue> parts = value instanceof YamlValue.Scalar
                    ? List.of(value)
                    : items(value, "this", "write [words, more words]");
            List<Line> lines = new ArrayList<>();
            for (YamlValue part : parts) {
                if (!(part instanceof YamlValue.Scalar scalar) || scalar.text().isBlank()) {
                    problem(part.line(), "an entry is a few words", "put them in quotes");
                } else if (scalar.text().length() > LONGEST) {
                    problem(part.line(), "over " + LONGEST + " letters in one phrase", "split it into several");
                } else if (++entries <= MOST_ENTRIES) {
                    lines.add(new Line(scalar.text(), scalar.line()));
                }
            }
            return lines;
        }

        private List<YamlValue> items(YamlValue value, String what, String instead) {
            if (value instanceof YamlValue.Items items) {
                return items.values();
            }
            problem(value.line(), "'" + what + "' is not a list", instead);
            return List.of();
        }

        private void fields(YamlValue value, String what, String instead, BiConsumer<Line, YamlValue> each) {
            if (value instanceof YamlValue.Fields fields) {
                fields.values()
                        .forEach((name, part) ->
                                each.accept(new Line(name, fields.lines().getOrDefault(name, fields.line())), part));
            } else {
                problem(value.line(), "'" + what + "' is not written as it should be", instead);
            }
        }

        private void problem(int line, String what, String instead) {
            problems.add(new Problem(path, line, what, instead));
        }
    }
}
