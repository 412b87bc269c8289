package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ringfence.pack.Problem;
import org.ringfence.reading.phrases.Grammar.Choice;
import org.ringfence.reading.phrases.Grammar.Slot;
import org.ringfence.tree.Nearest;

/** One phrase file, whose list names are its own: its lines as features of the net. */
final class PhraseSource {
    private final String path;
    private final Set<String> names;
    private final FeatureNet net;
    private final List<Problem> problems;

    PhraseSource(String path, Set<String> names, FeatureNet net, List<Problem> problems) {
        this.path = path;
        this.names = names;
        this.net = net;
        this.problems = problems;
    }

    String path() {
        return path;
    }

    /** The features of the lists that are named here. */
    IntStream named(List<PhraseFile.Line> lines) {
        for (PhraseFile.Line name : lines) {
            if (!names.contains(name.text())) {
                problems.add(
                        new Problem(path, name.line(), "there is no list '" + name.text() + "'", known(name.text())));
            }
        }
        return lines.stream().filter(name -> names.contains(name.text())).mapToInt(name -> list(name.text()));
    }

    private String known(String name) {
        return Nearest.offer(name, names)
                + (names.isEmpty() ? "Add it under lists:" : "The lists here are " + String.join(", ", names));
    }

    int list(String name) {
        return net.feature(FeatureNet.CLASSES.contains(name) ? "<" + name : path + "<" + name, "");
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

    static int[] gaps(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::gap).toArray();
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
        int either = net.feature("|" + choices, "");
        choices.forEach(net.members(either)::set);
        return either;
    }

    private int feature(Choice choice, int line) {
        switch (choice.kind()) {
            case LIST:
                if (!FeatureNet.CLASSES.contains(choice.text()) && !names.contains(choice.text())) {
                    problems.add(
                            new Problem(path, line, "there is no list <" + choice.text() + ">", known(choice.text())));
                }
                return list(choice.text());
            case RUN:
                return net.run(choice.text());
            case EXACT:
                return net.feature("=" + choice.text(), choice.text());
            default:
                return net.word(choice.text());
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
                int gist = net.feature("?" + Arrays.toString(features) + line.text(), "");
                if (net.yielding(gist).isEmpty()) {
                    net.pattern(features, gaps(slots), gist, -1);
                }
                found.add(gist);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
