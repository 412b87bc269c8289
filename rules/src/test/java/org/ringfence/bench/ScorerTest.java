package org.ringfence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LabelledClauses;

class ScorerTest {
    @Test
    void countsWhatWasFoundWronglyFoundMissedAndSilentlyMissed() {
        Scores scores = Scorer.score(
                List.of(
                        answer("breaks PRF-2", says("PRF-2", Stance.BREACHES, Certainty.LIKELY)),
                        answer("breaks PRF-2", says("PRF-3", Stance.BREACHES, Certainty.CERTAIN)),
                        answer("breaks PRF-2", says("PRF-2", Stance.BREACHES, Certainty.UNSURE)),
                        answer("breaks PRF-2"),
                        answer("touches PRF", says("PRF-2", Stance.BREACHES, Certainty.CERTAIN)),
                        answer("touches PRF", says("PRF-2", Stance.MENTIONS, Certainty.LIKELY)),
                        answer("touches PRF"),
                        answer("", says("BUD-3", Stance.BREACHES, Certainty.UNSURE)),
                        answer("")),
                5);

        assertThat(scores.families().get("PRF")).isEqualTo(new Score(2, 1, 2, 1));
        assertThat(scores.rules().get("PRF-2")).isEqualTo(new Score(1, 1, 3, 2));
        assertThat(scores.breach()).isEqualTo(new Score(2, 1, 2, 1));
        assertThat(scores.nearMissFlagged()).isEqualTo(new Share(1, 3));
        assertThat(scores.nearMissListed()).isEqualTo(new Share(2, 3));
        assertThat(scores.boilerplateFlagged()).isEqualTo(new Share(0, 2));
        assertThat(scores.boilerplateListed()).isEqualTo(new Share(1, 2));
        assertThat(scores.family().precision()).isEqualTo(2.0 / 3);
        assertThat(scores.family().recall()).isEqualTo(0.5);
        assertThat(scores.family().silentShare()).isEqualTo(0.25);
    }

    @Test
    void aFindingInAnotherFamilyDoesNotExcuseTheOneMissed() {
        Scores scores =
                Scorer.score(List.of(answer("breaks PRF-2", says("BUD-3", Stance.BREACHES, Certainty.CERTAIN))), 5);

        assertThat(scores.family()).isEqualTo(new Score(0, 1, 1, 1));
        assertThat(scores.breach().missed()).isZero();
        assertThat(scores.worst())
                .extracting(Scores.Mistake::kind)
                .containsExactly(Scores.Kind.SILENTLY_MISSED, Scores.Kind.WRONGLY_FLAGGED);
    }

    @Test
    void ofFamiliesThatNoLabelKnowsNothingCounts() {
        Scores scores = Scorer.score(
                List.of(
                        answer("", says("OPS-2", Stance.MENTIONS, Certainty.LIKELY)),
                        answer("", says("OPS-2", Stance.BREACHES, Certainty.CERTAIN)),
                        answer("", says("BUD-3", Stance.BREACHES, Certainty.CERTAIN))),
                5);

        assertThat(scores.boilerplateListed()).isEqualTo(new Share(1, 3));
        assertThat(scores.boilerplateFlagged()).isEqualTo(new Share(1, 3));
        assertThat(scores.families()).containsOnlyKeys("BUD");
    }

    @Test
    void aBreachReadAsAProtectionIsTheGravestMistake() {
        Scores scores = Scorer.score(
                List.of(
                        answer("breaks PRF-2", says("PRF-2", Stance.PROTECTS, Certainty.LIKELY)),
                        answer("breaks PRF-2", says("PRF-3", Stance.PROTECTS, Certainty.LIKELY))),
                5);

        assertThat(scores.comforted()).isEqualTo(new Share(1, 2));
        assertThat(scores.worst().get(0).kind()).isEqualTo(Scores.Kind.COMFORTED);
    }

    @Test
    void tableAndJsonTellTheSame() {
        Scores scores =
                Scorer.score(List.of(answer("breaks PRF-2", says("PRF-2", Stance.BREACHES, Certainty.LIKELY))), 5);

        assertThat(ScoreTable.text(scores)).containsPattern("PRF +1 +1.00 +1.00 +1.00");
        assertThat(ScoreTable.json(scores)).contains("\"PRF\"").contains("\"right\" : 1");
    }

    @Test
    void contrastSetsAndAuthorsAreNeverSplit() {
        List<LabelledClause> clauses = new java.util.ArrayList<>();
        for (String author : List.of("x", "y", "z")) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                lines.append("{\"id\":\"%d\",\"pair\":\"p%d\",\"text\":\"words\"}\n".formatted(i, i / 3));
            }
            clauses.addAll(LabelledClauses.parse(author, lines.toString()));
        }

        for (Fold fold : Fold.grouped(clauses, 4)) {
            assertThat(fold.held()).hasSize(9);
            assertThat(fold.held())
                    .extracting(LabelledClause::contrastSet)
                    .doesNotContainAnyElementsOf(fold.learned().stream()
                            .map(LabelledClause::contrastSet)
                            .toList());
        }
        assertThat(Fold.byAuthor(clauses)).extracting(Fold::name).containsExactly("x", "y", "z");
        assertThat(Fold.byAuthor(clauses).get(1).learned())
                .extracting(LabelledClause::author)
                .doesNotContain("y")
                .hasSize(24);
    }

    private static Answer answer(String labels, Provision... provisions) {
        Set<String> breaks = labels.startsWith("breaks ") ? Set.of(labels.substring(7)) : Set.of();
        Set<String> touches = labels.startsWith("touches ") ? Set.of(labels.substring(8)) : Set.of();
        return new Answer(
                new LabelledClause(
                        "1", "a", "1", "SNP", "PCN", "", "the words", breaks, Set.of(), touches, "", "because"),
                List.of(provisions));
    }

    private static Provision says(String rule, Stance stance, Certainty certainty) {
        return new Provision(
                rule,
                stance,
                certainty,
                ReadingBench.draft(answer("").clause()).clauses().get(0).whole(),
                List.of());
    }
}
