package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.reading.phrases.Phrasebooks.body;
import static org.ringfence.reading.phrases.Phrasebooks.draft;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.facts.Provision;

/** What a clause means because of what stands around it. */
class ContextTest {
    private static final PhraseBook BOOK = Phrasebooks.of(Phrasebooks.SAMPLE);

    @Test
    void aListItemIsReadWithItsStem() {
        Draft draft = draft(
                List.of(
                        body(0, -1, "The Host shall not:"),
                        item(1, 0, "pay surplus to a member;"),
                        body(2, -1, "The Host may:"),
                        item(3, 2, "pay surplus to a member;")),
                List.of());

        assertThat(Phrasebooks.heard(BOOK, draft, 1)).containsEntry("TST-2", "PROTECTS");
        assertThat(Phrasebooks.heard(BOOK, draft, 3)).containsEntry("TST-2", "BREACHES");
        assertThat(Phrasebooks.heard(BOOK, draft, 0)).isEmpty();
    }

    @Test
    void aParentThatIsAWholeSentenceDoesNotReachIntoItsChildren() {
        Draft draft = draft(
                List.of(
                        body(0, -1, "The Host shall not charge a fee."),
                        body(1, 0, "It shall pay surplus to a member.")),
                List.of());

        assertThat(Phrasebooks.heard(BOOK, draft, 1)).containsEntry("TST-2", "BREACHES");
    }

    @Test
    void aDefinedTermCarriesItsDefinition() {
        Draft draft = draft(
                List.of(
                        body(0, -1, "“Retained Margin” means the excess of income over cost in a Year."),
                        body(1, -1, "“Residual Sum” means what is left of the Retained Margin in March."),
                        body(2, -1, "The Residual Sum is shared among the members."),
                        body(3, -1, "The residual sum is shared among the members.")),
                List.of(
                        new DefinedTerm("Retained Margin", "the excess of income over cost in a Year", 0),
                        new DefinedTerm("Residual Sum", "what is left of the Retained Margin in March", 1)));

        assertThat(Phrasebooks.heard(BOOK, draft, 2)).containsEntry("TST-2", "BREACHES");
        assertThat(Phrasebooks.heard(BOOK, draft, 3)).isEmpty();
        assertThat(Phrasebooks.provisions(BOOK, draft))
                .filteredOn(provision -> provision.at().index() == 2)
                .singleElement()
                .satisfies(provision -> {
                    assertThat(provision.at().quote()).isEqualTo("Residual Sum is shared among the members");
                    assertThat(provision.because()).anyMatch(line -> line.contains("“Residual Sum” is defined as"));
                });
    }

    @Test
    void definitionsInACircleAreBorne() {
        Draft draft = draft(
                List.of(body(0, -1, "Alpha is shared among the members.")),
                List.of(
                        new DefinedTerm("Alpha", "so much of Beta as is left", 5),
                        new DefinedTerm("Beta", "all of Alpha", 6)));

        assertThat(Phrasebooks.heard(BOOK, draft, 0)).isEmpty();
    }

    @Test
    void aPronounMeansWhatTheSentenceBeforeIsAbout() {
        assertThat(Phrasebooks.heard("Each year may end with a surplus. It shall be shared among the members."))
                .containsEntry("TST-2", "BREACHES");
        assertThat(Phrasebooks.heard("A surplus is reported. Such sums are shared among the members."))
                .containsEntry("TST-2", "BREACHES");
        assertThat(Phrasebooks.heard("A kettle is bought. It shall be shared among the members."))
                .isEmpty();
    }

    @Test
    void whatWouldTakeAProtectionBackAndIsDeniedTakesNothingBack() {
        PhraseBook book = Phrasebooks.of("""
                phrases:
                  - rule: TST-2
                    protect:
                      - {say: "shall pay ..3 envelope", unless: [revoke]}
                """);

        assertThat(heard(book, "The Board shall pay the envelope, and has no power to revoke that."))
                .containsEntry("TST-2", "PROTECTS");
        assertThat(heard(book, "The Board shall pay the envelope, and may not revoke that."))
                .containsEntry("TST-2", "PROTECTS");
        assertThat(heard(book, "The Board shall pay the envelope, and has the power to revoke that."))
                .isEmpty();
        assertThat(heard(book, "The Board shall pay the envelope, and may revoke that."))
                .isEmpty();
    }

    @Test
    void anExceptionThatMendsASlipIsNotAboutWhatTheSentenceIsAbout() {
        PhraseBook book = Phrasebooks.of("""
                carried: [outcome]
                lists:
                  outcome: [outcome]
                phrases:
                  - rule: TST-2
                    breach:
                      - "<outcome> ..5 may be amended"
                """);

        assertThat(
                        heard(
                                book,
                                "Nobody shall add any outcome before the end of the term; provided always that a manifest error may be amended."))
                .isEmpty();
        assertThat(
                        heard(
                                book,
                                "Nobody shall add any outcome before the end of the term; provided always that the weights may be amended."))
                .containsEntry("TST-2", "BREACHES");
    }

    private static Map<String, String> heard(PhraseBook book, String clause) {
        return Phrasebooks.heard(book, draft(List.of(body(0, -1, clause)), List.of()), 0);
    }

    @Test
    void aHeadingGivesContextAndMakesNoProvision() {
        PhraseBook book = Phrasebooks.of("""
                phrases:
                  - rule: TST-2
                    breach:
                      - {say: "goes to members", when: ["profit"]}
                      - "profit for members"
                """);
        Draft draft = draft(
                List.of(
                        new Clause(0, "", ClauseKind.HEADING, List.of(), -1, "Profit for members", 1, 0),
                        body(1, -1, "It goes to members.", "Profit for members"),
                        body(2, -1, "It goes to members.", "Parking")),
                List.of());

        assertThat(Phrasebooks.provisions(book, draft))
                .extracting(provision -> provision.at().index())
                .containsExactly(1);
    }

    @Test
    void oneProvisionForEachRuleAndStanceWithTheFullestWords() {
        Draft draft = draft(
                List.of(body(0, -1, "The Host shall distribute profit to owners and pay surplus to each member.")),
                List.of());

        assertThat(Phrasebooks.provisions(BOOK, draft))
                .extracting(Provision::rule)
                .containsExactly("TST-2");
    }

    private static Clause item(int index, int parent, String text) {
        return new Clause(index, "(" + index + ")", ClauseKind.ITEM, List.of(), parent, text, index + 1, 0);
    }
}
