package org.ringfence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.RuleKind;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Reader;
import org.ringfence.reading.Voice;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LearnedReading;
import org.ringfence.reading.phrases.PhraseBook;

/** Measures a reader: every labelled clause is read as a draft of its own, and the answers are scored against the labels. */
public final class ReadingBench {
    /** How many mistakes of each kind a result shows. */
    public static final int WORST = 20;

    private ReadingBench() {}

    /**
     * Measures readers that learn.
     *
     * @param folds what to learn from and what to measure on; {@link Fold#byAuthor} is the honest choice
     * @param school makes the reader from what it may learn from
     */
    public static Scores run(List<Fold> folds, Function<List<LabelledClause>, Reader> school) {
        return Scorer.score(answers(folds, school), WORST);
    }

    /** Measures a reader that is what it is. */
    public static Scores run(List<LabelledClause> clauses, Reader reader) {
        return run(Fold.whole(clauses), learned -> reader);
    }

    /** Makes readers of the phrases and of what a linear model learns from what it may learn from; the tuned model stays out. */
    public static Function<List<LabelledClause>, Reader> learning(PhraseBook phrases) {
        return learned -> new Reader(List.of(phrases.voice(), LearnedReading.learn(learned)));
    }

    static List<Answer> answers(List<Fold> folds, Function<List<LabelledClause>, Reader> school) {
        List<Answer> answers = new ArrayList<>();
        for (Fold fold : folds) {
            Reader reader = school.apply(fold.learned());
            fold.held().forEach(clause -> answers.add(answer(clause, reader)));
        }
        return answers;
    }

    private static Answer answer(LabelledClause clause, Reader reader) {
        List<Provision> provisions = reader.read(draft(clause), particulars(clause)).facts().stream()
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .filter(provision -> !idle(provision))
                .toList();
        return new Answer(clause, provisions);
    }

    /** Whether it is only a doubt whether a clause forbids enough what is forbidden anyway: a check does not show it. */
    private static boolean idle(Provision provision) {
        return provision.stance() == Stance.PROTECTS
                && !provision.settled()
                && Prohibitions.CODES.contains(provision.rule());
    }

    /** What one voice says of a labelled clause when nobody else is heard. */
    public static List<Opinion> opinions(LabelledClause labelled, Voice voice) {
        Draft draft = draft(labelled);
        Clause clause = draft.clauses().get(draft.clauses().size() - 1);
        return voice.on(draft).read(new ClauseInContext(clause, List.of(), List.of(), form(labelled.type())));
    }

    /** A draft of that one clause under its heading. */
    static Draft draft(LabelledClause labelled) {
        List<Clause> clauses = new ArrayList<>();
        List<String> headings = labelled.heading().isBlank() ? List.of() : List.of(labelled.heading());
        if (!headings.isEmpty()) {
            clauses.add(new Clause(0, "", ClauseKind.HEADING, List.of(), -1, labelled.heading(), 1, 0));
        }
        clauses.add(new Clause(clauses.size(), "1.1", ClauseKind.BODY, headings, -1, labelled.text(), 2, 0));
        return new Draft(labelled.id(), "", clauses, List.of(), List.of(), List.of());
    }

    private static Particulars particulars(LabelledClause labelled) {
        ContractForm form = form(labelled.type());
        return new Particulars(
                form == null ? null : new Stated<>(form, null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                null);
    }

    private static @Nullable ContractForm form(String type) {
        for (ContractForm form : ContractForm.values()) {
            if (form.name().equals(type)) {
                return form;
            }
        }
        return null;
    }

    private static final class Prohibitions {
        static final Set<String> CODES = BundledPacks.load().stream()
                .flatMap(pack -> pack.cards().stream())
                .filter(card -> card.kind() == RuleKind.PROHIBITION)
                .map(RuleCard::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
