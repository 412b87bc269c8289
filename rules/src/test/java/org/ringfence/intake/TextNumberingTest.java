package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.UnreadableDraft;

/** Numbers as people type them, and what merely looks like one. */
class TextNumberingTest {
    private static Draft draft(String text) throws UnreadableDraft {
        return Fixtures.text("a.txt", text);
    }

    private static List<String> labels(String text) throws UnreadableDraft {
        return draft(text).clauses().stream().map(Clause::label).toList();
    }

    private static List<String> texts(String text) throws UnreadableDraft {
        return draft(text).clauses().stream().map(Clause::text).toList();
    }

    @Test
    void numbersWithAndWithoutPoints() throws UnreadableDraft {
        assertThat(
                        labels(
                                "1 Money is paid.\n\n1.1 At once.\n\n2. Terms apply.\n\n2.1. Always.\n\n3) Last one.\n\n3a Inserted.\n\n4 The end comes."))
                .containsExactly("1", "1.1", "2", "2.1", "3", "3a", "4");
    }

    @Test
    void aTablesRowsDoNotTellWhereLinesOfTextAreBroken() throws UnreadableDraft {
        String wide =
                "| Falls | " + "Falls that end in an injury, for each thousand people, ".repeat(4) + "| 31 | 25 |";
        String text = """
                1.  The Host shall publish a full account of each payment to the
                    practices within one month of the end of every quarter.

                2.  The Host shall report to the practices.

                | Outcome | Measure | Baseline | Target |
                |---|---|---|---|
                %s
                """.formatted(wide);

        assertThat(texts(text))
                .startsWith(
                        "The Host shall publish a full account of each payment to the practices within one month of the end of every quarter.",
                        "The Host shall report to the practices.");
        assertThat(labels(text)).hasSize(3);
    }

    @Test
    void listsInEveryStyle() throws UnreadableDraft {
        assertThat(
                        labels(
                                "1. The Host:\n(a) pays;\n(b) reports:\n(i) monthly; and\n(ii) yearly; and\n(c) stops.\n2. Then:\na. one\nb. two\n3. Or:\n(A) one;\n(B) two:\n(1) x\n(2) y"))
                .containsExactly(
                        "1",
                        "1(a)",
                        "1(b)",
                        "1(b)(i)",
                        "1(b)(ii)",
                        "1(c)",
                        "2",
                        "2(a)",
                        "2(b)",
                        "3",
                        "3(A)",
                        "3(B)",
                        "3(B)(1)",
                        "3(B)(2)");
    }

    @Test
    void iAfterHIsALetterAndBeforeIiIsANumeral() throws UnreadableDraft {
        assertThat(labels("1. List:\n(g) x;\n(h) y;\n(i) z;\n(j) w.")).endsWith("1(h)", "1(i)", "1(j)");
        assertThat(labels("1. List:\n(a) x;\n(h) y:\n(i) z;\n(ii) w.")).endsWith("1(h)", "1(h)(i)", "1(h)(ii)");
        assertThat(labels("1. List:\n(u) x;\n(v) y;\n(w) z.")).endsWith("1(u)", "1(v)", "1(w)");
        assertThat(labels("1. List:\n(iv) x;\n(v) y;\n(vi) z.")).endsWith("1(v)", "1(vi)");
    }

    @Test
    void yearsSumsDatesAndReferencesAreNoNumbers() throws UnreadableDraft {
        assertThat(labels(
                        "1. Money.\n\n1.1 The budget is paid in the years\n2027/28 and later.\n\n2027/28 is the first year.\n\n£3.2m is paid.\n\n"
                                + "1 April 2027 is the start.\n\n3.5 million pounds are paid.\n\n30 days later it ends.\n\n01.04.2027 is the day.\n\n"
                                + "1.2 See clause\n1.1 above and paragraph\n(a) of Schedule\n2 below."))
                .containsExactly("1", "1.1", "1.1", "1.1", "1.1", "1.1", "1.1", "1.1", "1.2");
    }

    @Test
    void hardWrappedLinesAreJoinedAndHyphensAtLineEndsMended() throws UnreadableDraft {
        assertThat(
                        texts(
                                "1.1 The multi-\nneighbourhood provider shall report to the commis-\nsioner, which is the commissioner of long-\nterm care for short-\nand long-term illness."))
                .containsExactly(
                        "The multi-neighbourhood provider shall report to the commissioner, which is the commissioner of long-term care for short- and long-term illness.");
    }

    @Test
    void schedulesAnnexesAndPartsGiveTheirNameToWhatTheyHold() throws UnreadableDraft {
        assertThat(
                        labels(
                                "1. Pay.\n\nSCHEDULE 1\n\nOUTCOMES\n\n1. One.\n\n2.1 Two.\n\nPart 2 - Weights\n\n1. Three.\n\nAnnex B: Practices\n\n1. Four.\n\nThe Schedule 9 matter is a sentence.\n\nTHIRD SCHEDULE\n\n1. Five."))
                .containsExactly(
                        "1",
                        "Schedule 1",
                        "Schedule 1",
                        "Schedule 1, 1",
                        "Schedule 1, 2.1",
                        "Schedule 1, Part 2",
                        "Schedule 1, Part 2, 1",
                        "Annex B",
                        "Annex B, 1",
                        "Annex B, 1",
                        "Third Schedule",
                        "Third Schedule, 1");
    }

    @Test
    void aPartGivesItsNameOnlyWhereNumbersStartAfresh() throws UnreadableDraft {
        assertThat(labels("PART A\n\n1.1 One.\n\nPART B\n\n2.1 Two."))
                .containsExactly("Part A", "1.1", "Part B", "2.1");
        assertThat(labels("PART A\n\n1.1 One.\n\nPART B\n\n1.1 Two."))
                .containsExactly("Part A", "Part A, 1.1", "Part B", "Part B, 1.1");
    }

    @Test
    void aSentenceThatBeginsWithAScheduleIsNoHeading() throws UnreadableDraft {
        assertThat(draft("1.1 Pay.\n\nSchedule 2 sets out the sums.\n\nSection 75 of the Act applies.")
                        .clauses())
                .extracting(Clause::kind)
                .containsOnly(ClauseKind.BODY);
    }

    @Test
    void bulletsHangFromTheirStem() throws UnreadableDraft {
        assertThat(draft("3.2 The Host shall:\n\n• pay\n• report\n  - monthly\n\n3.3 End.")
                        .clauses())
                .extracting(Clause::label, Clause::kind, Clause::parent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3.2", ClauseKind.BODY, -1),
                        org.assertj.core.groups.Tuple.tuple("3.2", ClauseKind.ITEM, 0),
                        org.assertj.core.groups.Tuple.tuple("3.2", ClauseKind.ITEM, 0),
                        org.assertj.core.groups.Tuple.tuple("3.2", ClauseKind.ITEM, 2),
                        org.assertj.core.groups.Tuple.tuple("3.3", ClauseKind.BODY, -1));
    }

    @Test
    void closingWordsBelongToTheStemNotToTheLastItem() throws UnreadableDraft {
        Draft draft = draft(
                "1.2 The Host shall, where asked:\n    (a) pay; and\n    (b) report,\nand shall keep a record of each.");

        assertThat(draft.clauses()).last().satisfies(c -> {
            assertThat(c.label()).isEqualTo("1.2");
            assertThat(c.text()).isEqualTo("and shall keep a record of each.");
            assertThat(c.parent()).isZero();
        });
    }

    @Test
    void headingsInCapitalsNameWhatFollows() throws UnreadableDraft {
        Draft draft = draft("CONTRACT\n\n1. MONEY\n1.1 It is paid.\n\nDECISIONS\n\n2.1 They are taken.");

        assertThat(draft.clauses())
                .extracting(Clause::kind)
                .containsExactly(
                        ClauseKind.HEADING, ClauseKind.HEADING, ClauseKind.BODY, ClauseKind.HEADING, ClauseKind.BODY);
        assertThat(draft.clauses().get(2).headings()).containsExactly("MONEY");
        assertThat(draft.clauses().get(4).heading()).isEqualTo("DECISIONS");
    }

    @Test
    void aSentenceInCapitalsIsAClause() throws UnreadableDraft {
        assertThat(draft("THE HOST SHALL NOT BE REQUIRED TO REPORT.\n\nNOTHING IN CLAUSE 4 SHALL APPLY")
                        .clauses())
                .extracting(Clause::kind)
                .containsOnly(ClauseKind.BODY);
    }

    @Test
    void anEmailsDressIsTakenOffAndItsTermsStay() throws UnreadableDraft {
        Draft draft = draft(
                "From: A\nTo: B\nSubject: Heads of terms for\n the MNP\n\nDear all,\n\nHost: Y plc\nTerm: three years\n\n1. Pay.\n\nKind regards\n\nA");

        assertThat(draft.clauses())
                .extracting(Clause::text)
                .containsExactly("Heads of terms for the MNP", "Host: Y plc", "Term: three years", "Pay.", "A");
        assertThat(draft.clauses()).last().extracting(Clause::label).isEqualTo("");
    }

    @Test
    void tablesOfContentsAreLeftOut() throws UnreadableDraft {
        assertThat(texts("CONTENTS\n1. Money ........ 2\n2. Term . . . . . 3\n\n1. Pay."))
                .containsExactly("Pay.");
    }

    @Test
    void eachLineOfATextThatIsNotWrappedIsAParagraph() throws UnreadableDraft {
        String lines = "1.1 " + "The Host pays what it owes. ".repeat(12) + "\nUnnumbered "
                + "text goes on and on here. ".repeat(7) + "\nAnother " + "line that is long enough. ".repeat(9)
                + "\n1.2 Short.";

        assertThat(labels(lines)).containsExactly("1.1", "1.1", "1.1", "1.2");
    }
}
