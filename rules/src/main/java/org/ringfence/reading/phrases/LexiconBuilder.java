package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleKind;
import org.ringfence.reading.phrases.Grammar.Slot;

/** Compiles phrase files into a {@link Lexicon}. */
final class LexiconBuilder {
    private final Inflections inflections;
    private final Map<String, RuleKind> kinds;
    private final List<Problem> problems;

    private final FeatureNet net = new FeatureNet();
    private final List<Lexicon.Phrase> phrases = new ArrayList<>();
    private final BitSet carried = new BitSet();
    private final List<int[]> harmless = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    LexiconBuilder(Inflections inflections, Map<String, RuleKind> kinds, List<Problem> problems) {
        this.inflections = inflections;
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Adds one file; list names are its own. */
    void add(String path, PhraseFile file) {
        Set<String> names = new TreeSet<>();
        for (PhraseFile.NameList list : file.lists()) {
            if (FeatureNet.CLASSES.contains(list.name()) || !names.add(list.name())) {
                problems.add(new Problem(
                        path, list.line(), "list '" + list.name() + "' is there already", "give it another name"));
            }
        }
        PhraseSource source = new PhraseSource(path, names, net, problems);
        for (PhraseFile.NameList list : file.lists()) {
            lines.put(path + "<" + list.name(), list.line());
            int feature = source.list(list.name());
            for (PhraseFile.Line entry : list.entries()) {
                List<Slot> slots = source.slots(entry);
                if (slots.size() == 1) {
                    net.members(feature).set(source.feature(slots.get(0), entry.line()));
                } else if (!slots.isEmpty()) {
                    net.pattern(source.features(slots, entry.line()), PhraseSource.gaps(slots), feature, -1);
                }
            }
        }
        source.named(file.carried()).forEach(carried::set);
        harmless.add(source.named(file.harmless()).toArray());
        for (PhraseFile.Phrase phrase : file.phrases()) {
            phrase(source, phrase);
        }
    }

    private void phrase(PhraseSource source, PhraseFile.Phrase phrase) {
        RuleKind kind = kinds.get(phrase.rule());
        if (!kinds.isEmpty() && kind == null) {
            problems.add(new Problem(
                    source.path(),
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
                source.path() + ":" + phrase.say().line(),
                false));
        net.pattern(source.features(slots, phrase.say().line()), PhraseSource.gaps(slots), -1, phrases.size() - 1);
    }

    /** Compiles what was added. */
    Lexicon build() {
        LexiconAssembly assembly = new LexiconAssembly(net, inflections);
        Lexicon lexicon = assembly.lexicon(phrases, carried, harmless);
        assembly.circular().stream().forEach(this::circular);
        return lexicon;
    }

    private void circular(int feature) {
        net.named().forEach((key, known) -> {
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
}
