package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import org.ringfence.reading.phrases.Grammar.Choice;
import org.ringfence.reading.phrases.Grammar.Slot;

/** What a phrase file holds to no effect: phrases that can never count, or that another makes superfluous, lists that nobody uses. */
public final class PhraseAdvice {
    /** Shorter words are near too many others. */
    private static final int SHORTEST_SLIP = 6;

    private final String path;
    private final PhraseFile file;
    private final Map<String, PhraseFile.NameList> lists = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PhraseAdvice(PackFile file) {
        this.path = file.path();
        this.file = PhraseFile.read(file, new ArrayList<>());
        this.file.lists().forEach(list -> lists.putIfAbsent(list.name(), list));
    }

    /** What could be taken out of files, or was meant otherwise. Slips that keep one from being understood are told elsewhere. */
    public static List<Problem> of(List<PackFile> files) {
        Dictionary dictionary = Dictionary.load();
        List<Problem> problems = new ArrayList<>();
        for (PackFile file : files) {
            PhraseAdvice advice = new PhraseAdvice(file);
            advice.unusedLists();
            advice.neverCounting();
            advice.superfluous();
            advice.misspelt(dictionary);
            problems.addAll(advice.problems);
        }
        return problems;
    }

    /** The rules that have phrases, each with the line of its first. */
    public static Map<String, Integer> rules(PackFile file) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        PhraseFile.read(file, new ArrayList<>())
                .phrases()
                .forEach(phrase -> rules.putIfAbsent(phrase.rule(), phrase.say().line()));
        return rules;
    }

    private void unusedLists() {
        Set<String> used = new HashSet<>();
        file.carried().forEach(line -> used.add(line.text()));
        file.harmless().forEach(line -> used.add(line.text()));
        List<PhraseFile.Line> lines = new ArrayList<>();
        file.lists().forEach(list -> lines.addAll(list.entries()));
        file.phrases().forEach(phrase -> {
            lines.add(phrase.say());
            lines.addAll(phrase.when());
            lines.addAll(phrase.unless());
        });
        for (PhraseFile.Line line : lines) {
            slots(line)
                    .forEach(slot -> slot.choices().stream()
                            .filter(choice -> choice.kind() == Choice.Kind.LIST)
                            .forEach(choice -> used.add(choice.text())));
        }
        file.lists().stream()
                .filter(list -> !used.contains(list.name()))
                .forEach(list -> wrong(
                        list.line(),
                        "no phrase uses the list “" + list.name() + "”",
                        "write <" + list.name() + "> in a phrase, or take the list out"));
        file.lists().stream()
                .filter(list -> list.entries().isEmpty())
                .forEach(list -> wrong(
                        list.line(),
                        "the list “" + list.name() + "” is empty, so that a phrase with it can never match",
                        "add words to it"));
    }

    private void neverCounting() {
        for (PhraseFile.Phrase phrase : file.phrases()) {
            List<Slot> say = slots(phrase.say());
            for (PhraseFile.Line unless : phrase.unless()) {
                if (covers(slots(unless), say)) {
                    wrong(
                            unless.line(),
                            "this phrase can never count, because it always says “" + unless.text() + "” itself",
                            "take that out of unless:, or change the phrase");
                }
            }
            for (PhraseFile.Line when : phrase.when()) {
                if (phrase.when().size() == 1 && covers(slots(when), say)) {
                    wrong(
                            when.line(),
                            "the phrase always says “" + when.text() + "” itself, so that when: asks for nothing",
                            "take when: out, or ask for something else");
                }
            }
        }
    }

    private void superfluous() {
        List<PhraseFile.Phrase> phrases = file.phrases();
        List<List<Slot>> slots =
                phrases.stream().map(phrase -> slots(phrase.say())).toList();
        for (int narrow = 0; narrow < phrases.size(); narrow++) {
            for (int broad = 0; broad < phrases.size(); broad++) {
                PhraseFile.Phrase one = phrases.get(narrow);
                PhraseFile.Phrase other = phrases.get(broad);
                boolean same = slots.get(narrow).equals(slots.get(broad));
                if (narrow != broad
                        && (!same || narrow > broad)
                        && applies(other, one)
                        && covers(slots.get(broad), slots.get(narrow))) {
                    wrong(
                            one.say().line(),
                            same
                                    ? "this phrase stands in line "
                                            + other.say().line() + " already"
                                    : "this phrase adds nothing: line "
                                            + other.say().line() + ", “"
                                            + other.say().text() + "”, matches wherever it does",
                            "take it out, or make the other narrower");
                    break;
                }
            }
        }
    }

    /** Whether one phrase says the same as another wherever both match. */
    private static boolean applies(PhraseFile.Phrase broad, PhraseFile.Phrase narrow) {
        return broad.rule().equals(narrow.rule())
                && broad.stance() == narrow.stance()
                && broad.fixed() == narrow.fixed()
                && broad.certainty().compareTo(narrow.certainty()) <= 0
                && (broad.when().isEmpty() || texts(broad.when()).equals(texts(narrow.when())))
                && texts(narrow.unless()).containsAll(texts(broad.unless()));
    }

    private static Set<String> texts(List<PhraseFile.Line> lines) {
        Set<String> texts = new TreeSet<>();
        lines.forEach(line -> texts.add(line.text()));
        return texts;
    }

    /** Whether a phrase is found wherever another is: each of its places among those of the other, in order and near enough. */
    private boolean covers(List<Slot> broad, List<Slot> narrow) {
        return !broad.isEmpty() && covers(broad, 0, narrow, 0, -1);
    }

    private boolean covers(List<Slot> broad, int next, List<Slot> narrow, int from, int before) {
        if (next == broad.size()) {
            return true;
        }
        int words = 0;
        for (int at = from; at < narrow.size(); at++) {
            if (before >= 0) {
                words += narrow.get(at).gap() + (at == from ? 0 : width(narrow.get(at - 1)));
                if (words > broad.get(next).gap()) {
                    return false;
                }
            }
            if (all(broad.get(next)).containsAll(own(narrow.get(at))) && covers(broad, next + 1, narrow, at + 1, at)) {
                return true;
            }
        }
        return false;
    }

    /** How many words may stand where a place of a phrase is. */
    private int width(Slot slot) {
        return slot.choices().stream()
                .mapToInt(choice -> switch (choice.kind()) {
                    case LIST -> 8;
                    case RUN -> choice.text().split("_", -1).length;
                    default -> 1;
                })
                .max()
                .orElse(1);
    }

    private static Set<String> own(Slot slot) {
        Set<String> own = new HashSet<>();
        slot.choices().forEach(choice -> own.add(key(choice)));
        return own;
    }

    private Set<String> all(Slot slot) {
        Set<String> all = new HashSet<>();
        slot.choices().forEach(choice -> add(choice, all));
        return all;
    }

    private void add(Choice choice, Set<String> all) {
        if (all.add(key(choice)) && choice.kind() == Choice.Kind.LIST && lists.containsKey(choice.text())) {
            for (PhraseFile.Line entry : lists.get(choice.text()).entries()) {
                List<Slot> slots = slots(entry);
                if (slots.size() == 1) {
                    slots.get(0).choices().forEach(one -> add(one, all));
                }
            }
        } else if (choice.kind() == Choice.Kind.WORD) {
            all.add(key(new Choice(Choice.Kind.EXACT, choice.text())));
        }
    }

    private static String key(Choice choice) {
        return choice.kind() + " " + choice.text();
    }

    /** Words that no dictionary holds and that are nearly one that the file uses. */
    private void misspelt(Dictionary dictionary) {
        Map<String, PhraseFile.Line> words = new LinkedHashMap<>();
        List<PhraseFile.Line> lines = new ArrayList<>();
        file.lists().forEach(list -> lines.addAll(list.entries()));
        file.phrases().forEach(phrase -> lines.add(phrase.say()));
        for (PhraseFile.Line line : lines) {
            slots(line)
                    .forEach(slot -> slot.choices().stream()
                            .filter(choice -> choice.kind() == Choice.Kind.WORD)
                            .forEach(choice -> words.putIfAbsent(choice.text(), line)));
        }
        List<String> known = words.keySet().stream().filter(dictionary::knows).toList();
        words.forEach((word, line) -> {
            boolean plain = word.chars().allMatch(Character::isLetter);
            if (word.length() >= SHORTEST_SLIP && plain && !dictionary.knows(word)) {
                // Two spellings side by side are meant.
                nearly(word, known)
                        .filter(meant -> !line.text().contains(meant))
                        .ifPresent(meant -> wrong(
                                line.line(),
                                "no dictionary has the word “" + word + "”, and “" + meant + "” is nearly the same",
                                "write " + meant + ", or =" + word + " if it is meant"));
            }
        });
    }

    private static Optional<String> nearly(String word, List<String> known) {
        return known.stream()
                .filter(one -> one.charAt(0) == word.charAt(0) && Math.abs(one.length() - word.length()) <= 1)
                .filter(one -> swapped(one, word))
                .findFirst();
    }

    /** Whether one letter is wrong, missing or too many, or two letters have changed places. */
    private static boolean swapped(String one, String other) {
        int start = 0;
        int least = Math.min(one.length(), other.length());
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        return Math.max(left, right) <= 1
                || (left == 2
                        && right == 2
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }

    private static List<Slot> slots(PhraseFile.Line line) {
        return Grammar.read(line.text(), wrong -> {});
    }

    private void wrong(int line, String what, String instead) {
        problems.add(new Problem(path, line, what, instead));
    }
}
