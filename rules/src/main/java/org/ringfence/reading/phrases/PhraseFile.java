package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Stance;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;

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

    private static final Set<String> STANCES = Set.of("breach", "protect", "touch");

    /** Reads the file; what cannot be understood is added to the problems and left out. */
    static PhraseFile read(PackFile file, List<Problem> problems) {
        List<NameList> lists = new ArrayList<>();
        List<Line> carried = new ArrayList<>();
        List<Line> harmless = new ArrayList<>();
        List<Phrase> phrases = new ArrayList<>();
        try (JsonParser parser = new YAMLFactory().createParser(file.text())) {
            new Loader(file, parser, problems).load(lists, carried, harmless, phrases);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(new Problem(
                    file.path(), line, "this is not YAML", "check quotes and indentation: " + e.getOriginalMessage()));
        }
        return new PhraseFile(List.copyOf(lists), List.copyOf(carried), List.copyOf(harmless), List.copyOf(phrases));
    }

    private record Loader(PackFile file, JsonParser parser, List<Problem> problems) {

        void load(List<NameList> lists, List<Line> carried, List<Line> harmless, List<Phrase> phrases) {
            if (parser.nextToken() == null) {
                return;
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problem("a phrase file holds lists and phrases", "begin with 'lists:' or 'phrases:'");
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                switch (key) {
                    case "lists" -> lists(lists);
                    case "carried" -> carried.addAll(lines());
                    case "harmless" -> harmless.addAll(lines());
                    case "phrases" -> rules(phrases);
                    default -> {
                        problem("'" + key + "' is not known here", "use lists, carried, harmless or phrases");
                        parser.skipChildren();
                    }
                }
            }
        }

        private void lists(List<NameList> lists) {
            if (!opens(JsonToken.START_OBJECT, "lists", "name: [words, more words]")) {
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                int line = line();
                parser.nextToken();
                lists.add(new NameList(name, line, lines()));
            }
        }

        private void rules(List<Phrase> phrases) {
            if (!opens(JsonToken.START_ARRAY, "phrases", "one '- rule: …' for each rule")) {
                return;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                rule(phrases);
            }
        }

        private void rule(List<Phrase> phrases) {
            String rule = "";
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (key.equals("rule")) {
                    rule = parser.getString();
                } else if (STANCES.contains(key) && !rule.isEmpty()) {
                    entries(rule, stance(key), phrases);
                } else {
                    problem("'" + key + "' is not known here", "begin with rule, then use breach, protect or touch");
                    parser.skipChildren();
                }
            }
        }

        private void entries(String rule, Stance stance, List<Phrase> phrases) {
            if (!opens(JsonToken.START_ARRAY, "a stance", "a list of phrases, each after a dash")) {
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    Phrase phrase = entry(rule, stance);
                    if (phrase != null) {
                        phrases.add(phrase);
                    }
                } else if (parser.currentToken().isScalarValue()) {
                    Line say = new Line(parser.getString(), line());
                    phrases.add(new Phrase(rule, stance, say, List.of(), List.of(), Certainty.CERTAIN, false));
                } else {
                    problem("a phrase is a line of words", "write it in quotes after a dash");
                    parser.skipChildren();
                }
            }
        }

        private @Nullable Phrase entry(String rule, Stance stance) {
            Line say = null;
            List<Line> when = List.of();
            List<Line> unless = List.of();
            Certainty certainty = Certainty.CERTAIN;
            boolean fixed = false;
            int opened = line();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                switch (key) {
                    case "say" -> say = new Line(parser.getString(), line());
                    case "when" -> when = lines();
                    case "unless" -> unless = lines();
                    case "certainty" -> certainty = certainty(parser.getString());
                    case "negation" -> fixed = ignored(parser.getString());
                    default -> {
                        problem(
                                "'" + key + "' is not known in a phrase",
                                "use say, when, unless, certainty or negation");
                        parser.skipChildren();
                    }
                }
            }
            if (say == null) {
                problems.add(new Problem(file.path(), opened, "this phrase has no words", "give them after 'say:'"));
                return null;
            }
            return new Phrase(rule, stance, say, when, unless, certainty, fixed);
        }

        private boolean ignored(String word) {
            if (!word.equals("ignored")) {
                problem("'" + word + "' says nothing about negation", "write ignored, or leave the line out");
            }
            return true;
        }

        private Certainty certainty(String word) {
            switch (word) {
                case "certain":
                    return Certainty.CERTAIN;
                case "likely":
                    return Certainty.LIKELY;
                case "unsure":
                    return Certainty.UNSURE;
                default:
                    problem("'" + word + "' is no certainty", "use certain, likely or unsure");
                    return Certainty.UNSURE;
            }
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                    if (parser.currentToken().isScalarValue()) {
                        lines.add(new Line(parser.getString(), line()));
                    } else {
                        problem("an entry is a few words", "put them in quotes");
                        parser.skipChildren();
                    }
                }
            } else if (parser.currentToken() != null && parser.currentToken().isScalarValue()) {
                lines.add(new Line(parser.getString(), line()));
            } else {
                problem("a list of words is wanted here", "write [words, more words]");
                parser.skipChildren();
            }
            return List.copyOf(lines);
        }

        private boolean opens(JsonToken wanted, String what, String instead) {
            if (parser.currentToken() == wanted) {
                return true;
            }
            problem(what + " is not written as it should be", "write " + instead);
            parser.skipChildren();
            return false;
        }

        private int line() {
            return parser.currentTokenLocation().getLineNr();
        }

        private void problem(String what, String instead) {
            problems.add(new Problem(file.path(), line(), what, instead));
        }

        private static Stance stance(String key) {
            return switch (key) {
                case "breach" -> Stance.BREACHES;
                case "protect" -> Stance.PROTECTS;
                default -> Stance.MENTIONS;
            };
        }
    }
}
