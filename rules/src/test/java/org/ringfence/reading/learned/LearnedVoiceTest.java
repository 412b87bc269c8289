package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.facts.Stance;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;

class LearnedVoiceTest {
    @Test
    void theBundledVoiceTellsABreachFromItsTwinAndSaysWhy() {
        ClauseInContext clause = clause(
                "Use of surplus", "Any surplus of the Provider shall be distributed among the members as a dividend.");
        List<Opinion> opinions = LearnedReading.bundled().read(clause);

        assertThat(opinions)
                .filteredOn(opinion -> opinion.stance() == Stance.BREACHES)
                .anySatisfy(opinion -> {
                    assertThat(opinion.rule()).isEqualTo("PRF-2");
                    assertThat(opinion.strength()).isGreaterThan(0.6);
                    assertThat(opinion.because()).hasSize(1);
                    assertThat(LearnedReading.bundled().explain(clause, opinion))
                            .hasSize(1);
                });
        assertThat(LearnedReading.bundled().read(clause("Notices", "A notice may be sent by first class post.")))
                .as("nothing that would be worth a person's look")
                .allSatisfy(opinion -> assertThat(opinion.strength()).isLessThan(0.3));
    }

    @Test
    void whatIsLearnedIsTheSameEachTimeAndSurvivesItsBytes() {
        List<LabelledClause> clauses = lessons();

        byte[] first = LinearTrainer.train(clauses).bytes();
        byte[] second = LinearTrainer.train(clauses).bytes();

        assertThat(first).isEqualTo(second);
        assertThat(LinearModel.of(first).bytes()).isEqualTo(first);
    }

    @Test
    void aNewExampleCountsAtOnce() {
        ClauseInContext strange = clause("Zither", "The zither shall pass to the quibble.");
        List<LabelledClause> more = new ArrayList<>(lessons());
        for (int i = 0; i < 12; i++) {
            more.add(lesson(
                    "n" + i, "Zither " + i, "The zither shall pass to the quibble in month " + i + ".", "XYZ-1"));
        }

        assertThat(LearnedReading.learn(lessons()).read(strange))
                .extracting(Opinion::rule)
                .doesNotContain("XYZ-1");
        assertThat(LearnedReading.learn(more).read(strange))
                .extracting(Opinion::rule)
                .contains("XYZ-1");
    }

    @Test
    void theDecidingWordsLieInTheClauseItselfAlsoWhereItsStemIsRead() {
        Clause stem =
                new Clause(0, "9.1", ClauseKind.BODY, List.of(), -1, "At the end of each year the Provider may:", 1, 0);
        Clause item = new Clause(
                1, "(a)", ClauseKind.ITEM, List.of(), 0, "distribute any surplus to its shareholders;", 2, 0);

        List<Opinion> opinions =
                LearnedReading.bundled().read(new ClauseInContext(item, List.of(stem), List.of(), ContractForm.SNP));

        assertThat(opinions).isNotEmpty().allSatisfy(opinion -> {
            assertThat(opinion.start()).isBetween(0, item.text().length());
            assertThat(opinion.end()).isBetween(opinion.start(), item.text().length());
        });
    }

    @Test
    void aClauseOfFiftyThousandWordsIsReadInBoundedTimeAndMemory() {
        assertThat(LearnedReading.bundled().read(clause("", "surplus ".repeat(50_000))))
                .isNotNull();
        assertThat(LearnedReading.bundled().read(clause("", "\u202e\u200b \uD83D\uDE00")))
                .isEmpty();
    }

    private static List<LabelledClause> lessons() {
        List<LabelledClause> clauses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            clauses.add(lesson("b" + i, "Surplus", "Surplus of year " + i + " goes to the shareholders.", "PRF-2"));
            clauses.add(lesson("g" + i, "Surplus", "Surplus of year " + i + " stays in the neighbourhood.", ""));
        }
        return clauses;
    }

    private static LabelledClause lesson(String id, String heading, String text, String breaks) {
        String labels = breaks.isEmpty() ? "" : "\"" + breaks + "\"";
        return LabelledClauses.parse(
                        "test",
                        "{\"id\":\"%s\",\"heading\":\"%s\",\"text\":\"%s\",\"breaks\":[%s]}"
                                .formatted(id, heading, text, labels))
                .get(0);
    }

    private static ClauseInContext clause(String heading, String text) {
        return new ClauseInContext(
                new Clause(0, "1", ClauseKind.BODY, List.of(heading), -1, text, 1, 0),
                List.of(),
                List.of(),
                ContractForm.SNP);
    }
}
