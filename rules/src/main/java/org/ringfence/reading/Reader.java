package org.ringfence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Gap;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Fact;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.reading.learned.LearnedReading;
import org.ringfence.reading.phrases.PhraseBook;
import org.ringfence.reading.tables.TableReader;

/** Reads a draft: every voice is heard on every clause, and what they agree on becomes facts. */
public final class Reader {
    private final List<Voice> voices;

    /** @param voices the voices to hear, the reviewers' phrases first */
    public Reader(List<Voice> voices) {
        this.voices = List.copyOf(voices);
    }

    /** A reader made of the phrases and labelled clauses that come with the product. */
    public static Reader bundled() {
        return new Reader(List.of(PhraseBook.bundled().voice(), LearnedReading.bundled()));
    }

    /**
     * A reader made of the packs' phrases and of what was learned from their labelled clauses.
     *
     * @param cache where both are kept, for making them takes from tenths of a second to seconds
     * @throws InvalidPack naming each phrase and labelled clause that cannot be understood
     */
    public static Reader of(List<Pack> packs, Cache cache) throws InvalidPack {
        return new Reader(List.of(PhraseBook.of(packs, cache).voice(), LearnedReading.of(packs, cache)));
    }

    /** This reader without the model that costs most. */
    public Reader fast() {
        return new Reader(voices.stream().map(Voice::fast).toList());
    }

    /** This reader for one check alone, which may read the same clauses many times. What is returned is used by one thread. */
    public Reader remembering() {
        return new Reader(voices.stream().map(Voice::remembering).toList());
    }

    /** This reader for the drafts of one call, which may have clauses in common. It reads the same, and is safe for use by many threads. */
    public Reader sharing() {
        return new Reader(voices.stream().map(Voice::sharing).toList());
    }

    /** Everything found in the draft but the {@link org.ringfence.facts.Contract} itself. */
    public FactSheet read(Draft draft, Particulars particulars) {
        List<Fact> facts = new ArrayList<>(TableReader.read(draft, particulars));
        if (voices.isEmpty()) {
            return new FactSheet(facts, draft.gaps());
        }
        @Nullable
        ContractForm form =
                particulars.form() == null ? null : particulars.form().value();
        Set<String> settled = FigureRules.settled(facts, particulars);
        DefinedTerms terms = new DefinedTerms(draft.definitions());
        List<Voice> hearing = voices.stream().map(voice -> voice.on(draft)).toList();
        for (Clause clause : draft.clauses()) {
            if (clause.kind() == ClauseKind.HEADING || clause.text().isBlank()) {
                continue;
            }
            ClauseInContext context = new ClauseInContext(clause, stems(draft, clause), terms.usedIn(clause), form);
            List<Opinion> opinions = new ArrayList<>();
            boolean figures = Prose.tooLittle(clause.text())
                    || (clause.kind() == ClauseKind.ROW && !Prose.in(clause.text()))
                    || Prose.particular(clause);
            for (Voice voice : hearing) {
                if (!figures || voice.readsFigures()) {
                    opinions.addAll(voice.read(context, List.copyOf(opinions)));
                }
            }
            boolean closes = ClosedSum.in(clause.text());
            List<Opinion> certain = opinions.stream().filter(Opinion::overrules).toList();
            // A certain phrase is heard beside figures, and so is what a model makes of it.
            opinions.removeIf(opinion -> certain.stream().noneMatch(opinion::isOnTheSameAs)
                    && (FigureRules.isSettled(settled, opinion) || closes && FigureRules.saysSumDoesNotClose(opinion)));
            facts.addAll(Chorus.provisions(context, opinions, hearing, hearing.size() > 1 && !figures));
        }
        FigureRules.withdraw(facts);
        facts.addAll(Undercuts.in(draft, facts));
        List<Gap> gaps = new ArrayList<>(draft.gaps());
        hearing.forEach(voice -> gaps.addAll(voice.gaps()));
        return new FactSheet(facts, gaps);
    }

    private static List<Clause> stems(Draft draft, Clause clause) {
        List<Clause> stems = new ArrayList<>();
        int parent = clause.parent();
        while (parent >= 0 && parent < draft.clauses().size() && stems.size() < 12) {
            Clause above = draft.clauses().get(parent);
            if (above.kind() != ClauseKind.HEADING) {
                stems.add(0, above);
            }
            parent = above.parent() < parent ? above.parent() : -1;
        }
        return stems;
    }
}
