package org.ringfence.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Table;

class TemplateTest {
    @Test
    void alternativesSideBySideAreOneChoice() {
        Template template =
                template("The fee is [OPTION A: 4% of the Sums] or [OPTION B: the evidenced cost], paid monthly.");
        assertThat(template.combinations()).isEqualTo(2);
        assertThat(texts(template))
                .containsExactly(
                        "The fee is 4% of the Sums or , paid monthly.",
                        "The fee is  or the evidenced cost, paid monthly.");
        assertThat(template.variants(9).get(1).words()).isEqualTo("option B at 1");
    }

    @Test
    void anAlternativeMayRunOverSeveralClauses() {
        Template template = template(
                "[Option A: The Host shall:", "pay [OPTIONAL: at once]", "and report.]", "[Option B: Nothing.]");
        assertThat(template.combinations()).isEqualTo(4);
        List<List<String>> made = template.variants(9).stream()
                .map(variant ->
                        variant.asIs().clauses().stream().map(Clause::text).toList())
                .toList();
        assertThat(made)
                .contains(List.of("", "", "", "Nothing."))
                .anySatisfy(
                        texts -> assertThat(texts).startsWith("The Host shall:").contains("and report.", ""));
    }

    @Test
    void aSecondOptionABeginsAnotherChoice() {
        Template template =
                template("[OPTION A: x][OPTION B: y]", "[OPTION A: v]", "[OPTION B: w]", "Words.", "[OPTION A: q]");
        assertThat(template.combinations()).isEqualTo(8);
    }

    @Test
    void beyondTheBoundEveryOptionStillStandsOnce() {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            clauses.add("[OPTION A: a" + i + ".][OPTION B: b" + i + ".][OPTION C: c" + i + ".]");
        }
        Template template = template(clauses.toArray(new String[0]));
        assertThat(template.combinations()).isEqualTo(Long.MAX_VALUE);
        List<Variant> variants = template.variants(16);
        assertThat(variants).hasSize(16);
        String all = String.join(
                " ",
                variants.stream()
                        .flatMap(one -> one.asIs().clauses().stream())
                        .map(Clause::text)
                        .toList());
        for (int i = 0; i < 40; i++) {
            assertThat(all).contains("a" + i + ".", "b" + i + ".", "c" + i + ".");
        }
    }

    @Test
    void eitherAndOrAreAlternatives() {
        Template template = template("The fee is [EITHER: 4%] [OR: 5%] [OR: nothing].");
        assertThat(template.combinations()).isEqualTo(3);
        assertThat(texts(template)).containsExactly("The fee is 4%  .", "The fee is  5% .", "The fee is   nothing.");
        assertThat(template.variants(9).get(2).words()).isEqualTo("option OR (2) at 1");
        assertThat(template("[either the Host pays]", "or", "[or the Host lends]")
                        .combinations())
                .isEqualTo(2);
    }

    @Test
    void anOrWithoutAnEitherIsNoAlternative() {
        Template template =
                template("On 1 May [or another day] [either party] may [or shall] meet. [OPTION A: x] [or y]");
        assertThat(template.combinations()).isEqualTo(2);
        assertThat(texts(template))
                .containsExactly(
                        "On 1 May [or another day] [either party] may [or shall] meet. x [or y]",
                        "On 1 May [or another day] [either party] may [or shall] meet.  [or y]");
    }

    @Test
    void aBlockThatNeverClosesIsSaidAndLeftAsItIs() {
        Template template = template("[OPTION A: The Host shall pay.", "More.");
        assertThat(template.unclosed()).containsExactly("1");
        assertThat(texts(template)).containsExactly("[OPTION A: The Host shall pay.");
    }

    @Test
    void notesToTheDrafterAreNoContractText() {
        Template template = template(
                "The Host shall report. [Drafting note: a dividend [or share] may be considered.] It shall pay.");
        assertThat(texts(template)).containsExactly("The Host shall report.  It shall pay.");
    }

    @Test
    void aNoteWithinAnOptionGoesWithIt() {
        Template template = template("[OPTION A: Pay. [Note: dividends]][OPTION B: Report.]");
        assertThat(texts(template)).containsExactly("Pay. ", "Report.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[●]",
                "[TBC]",
                "[insert amount]",
                "[ ]",
                "[Name of LMC]",
                "[to be agreed]",
                "[xx]",
                "____",
                "[dd/mm/yyyy]",
                "TBC",
                "{{amount}}",
                "«Amount»",
                "<<amount>>",
                "<insert amount>",
                "[blank: Choose an item.]",
                "Click or tap here to enter text."
            })
    void blanksAreSeen(String blank) {
        Variant variant = template("The Host shall pay " + blank + " each year.")
                .variants(1)
                .get(0);
        assertThat(variant.filled()).hasSize(2);
        assertThat(variant.hasBlank(0)).isTrue();
        assertThat(variant.filled().get(0).clauses().get(0).text())
                .doesNotContain(blank)
                .startsWith("The Host shall pay ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[the Provider]", "[2027] 3 WLR 1", "[and the LMC]", "(see annex)"})
    void wordsInBracketsAreNoBlanks(String words) {
        assertThat(template("The Host shall pay " + words + " each year.")
                        .variants(1)
                        .get(0)
                        .filled())
                .isEmpty();
    }

    @Test
    void cellsAndDefinitionsFollowTheirClause() {
        Clause row = new Clause(
                0, "", ClauseKind.ROW, List.of(), -1, "Place: North; 2027/28: [OPTION A: £5][OPTION B: £7]", 1, 0);
        Clause term =
                new Clause(1, "1", ClauseKind.BODY, List.of(), -1, "“Fee” means [OPTION A: cost][OPTION B: 4%].", 2, 0);
        Draft draft = new Draft(
                "t.md",
                "0",
                List.of(row, term),
                List.of(new Table(
                        "",
                        List.of(),
                        "",
                        List.of("Place", "2027/28"),
                        List.of(new Table.Row(0, List.of("North", "[OPTION A: £5][OPTION B: £7]"))))),
                List.of(new DefinedTerm("Fee", "[OPTION A: cost][OPTION B: 4%]", 1)),
                List.of());
        Draft made = new Template(draft).variants(2).get(1).asIs();
        assertThat(made.tables().get(0).rows().get(0).cells()).containsExactly("North", "£7");
        assertThat(made.definitions().get(0).meaning()).isEqualTo("4%");
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void aPlaceFindsItsWayBack(int way) {
        String text = "Before [OPTION A: the first] [OPTION B: the second words] after [Drafting note: x] it all.";
        Variant variant = template(text).variants(2).get(way);
        Clause made = variant.asIs().clauses().get(0);
        for (String words : List.of("Before", way == 0 ? "the first" : "the second words", "after", "it all.")) {
            int start = made.text().indexOf(words);
            Location back = variant.inTemplate(made.at(start, start + words.length()));
            assertThat(back.quote()).isEqualTo(words);
        }
        assertThat(variant.inTemplate(made.whole()).quote())
                .startsWith("Before")
                .endsWith("it all.");
    }

    private static Template template(String... texts) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : texts) {
            clauses.add(
                    new Clause(clauses.size(), "" + (clauses.size() + 1), ClauseKind.BODY, List.of(), -1, text, 1, 0));
        }
        return new Template(new Draft("t.md", "0", clauses, List.of(), List.of(), List.of()));
    }

    private static List<String> texts(Template template) {
        return template.variants(99).stream()
                .map(variant -> variant.asIs().clauses().get(0).text())
                .toList();
    }
}
