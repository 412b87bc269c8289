package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.intake.Docx.contractList;
import static org.ringfence.intake.Docx.level;
import static org.ringfence.intake.Docx.list;
import static org.ringfence.intake.Docx.num;
import static org.ringfence.intake.Docx.numbered;
import static org.ringfence.intake.Docx.p;
import static org.ringfence.intake.Docx.paragraph;
import static org.ringfence.intake.Docx.run;
import static org.ringfence.intake.Docx.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.UnreadableDraft;

/** The numbers that Word computes and prints, none of which stands in the file as text. */
class WordNumberingTest {
    private static List<String> labels(Docx docx) throws UnreadableDraft {
        return docx.accepted().clauses().stream().map(Clause::label).toList();
    }

    @Test
    void levelsNestToAFullLabel() throws UnreadableDraft {
        Docx docx = Docx.body(
                        numbered(1, 0, "Money is paid."),
                        numbered(1, 1, "The Host shall:"),
                        numbered(1, 2, "report; and"),
                        numbered(1, 2, "publish:"),
                        numbered(1, 3, "accounts; and"),
                        numbered(1, 3, "minutes."),
                        numbered(1, 1, "The Host pays."),
                        numbered(1, 2, "At once."))
                .numbering(contractList());

        assertThat(labels(docx))
                .containsExactly("1", "1.1", "1.1(a)", "1.1(b)", "1.1(b)(i)", "1.1(b)(ii)", "1.2", "1.2(a)");
    }

    @Test
    void aNumberComesFromTheStyleThatALevelBelongsTo() throws UnreadableDraft {
        Docx docx = Docx.body(
                        styled("Main", "Scope applies."), styled("Sub", "First."), styled("SubIndented", "Second."))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Main\"><w:name w:val=\"Main\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Sub\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"SubIndented\"><w:name w:val=\"Sub indented\"/><w:basedOn w:val=\"Sub\"/></w:style>")
                .numbering(list(
                                3,
                                level(0, "decimal", "%1.", "<w:pStyle w:val=\"Main\"/>"),
                                level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Sub\"/>"))
                        + num(7, 3, ""));

        assertThat(labels(docx)).containsExactly("1", "1.1", "1.2");
    }

    @Test
    void aNumberingIdOfZeroTakesTheStylesNumberAway() throws UnreadableDraft {
        Docx docx = Docx.body(
                        styled("Main", "Numbered."),
                        paragraph(
                                "<w:pStyle w:val=\"Main\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                                run("Not numbered.")),
                        styled("Main", "Numbered again."))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Main\"><w:name w:val=\"Main\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .numbering(contractList());

        assertThat(labels(docx)).containsExactly("1", "1", "2");
        assertThat(docx.accepted().clauses().get(1).text()).isEqualTo("Not numbered.");
    }

    @Test
    void aLevelThatRestartsOnlyAfterTheFirstRunsThroughTheSecond() throws UnreadableDraft {
        Docx docx = Docx.body(
                        numbered(1, 0, "A."),
                        numbered(1, 1, "B."),
                        numbered(1, 2, "C."),
                        numbered(1, 1, "D."),
                        numbered(1, 2, "E."),
                        numbered(1, 0, "F."),
                        numbered(1, 1, "G."),
                        numbered(1, 2, "H."))
                .numbering(list(
                                0,
                                level(0, "decimal", "%1.", ""),
                                level(1, "decimal", "%1.%2", ""),
                                level(2, "lowerLetter", "(%3)", "<w:lvlRestart w:val=\"1\"/>"))
                        + num(1, 0, ""));

        assertThat(labels(docx)).containsExactly("1", "1.1", "1.1(a)", "1.2", "1.2(b)", "2", "2.1", "2.1(a)");
    }

    @Test
    void aLevelThatNeverRestartsRunsThroughTheDraft() throws UnreadableDraft {
        Docx docx = Docx.body(numbered(1, 0, "A."), numbered(1, 1, "B."), numbered(1, 0, "C."), numbered(1, 1, "D."))
                .numbering(list(
                                0,
                                level(0, "upperRoman", "%1.", ""),
                                level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>"))
                        + num(1, 0, ""));

        assertThat(labels(docx)).endsWith("(II)(2)");
    }

    @Test
    void legalNumberingPrintsRomanLevelsInDecimals() throws UnreadableDraft {
        Docx docx = Docx.body(numbered(1, 0, "A."), numbered(1, 0, "B."), numbered(1, 1, "C."))
                .numbering(list(0, level(0, "upperRoman", "Article %1", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                        + num(1, 0, ""));

        assertThat(labels(docx)).last().isEqualTo("2.1");
    }

    @Test
    void aNumberingThatOverridesTheStartBeginsAfreshOnceAndThenRunsOn() throws UnreadableDraft {
        String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        Docx docx = Docx.body(
                        numbered(1, 0, "A."),
                        numbered(1, 0, "B."),
                        numbered(2, 0, "C."),
                        numbered(2, 0, "D."),
                        numbered(1, 0, "E."))
                .numbering(contractList() + num(2, 0, override));

        assertThat(labels(docx)).containsExactly("1", "2", "5", "6", "7");
    }

    @Test
    void twoNumberingsOfOneListCountTogether() throws UnreadableDraft {
        Docx docx = Docx.body(numbered(1, 0, "A."), numbered(2, 0, "B."), numbered(1, 0, "C."))
                .numbering(contractList() + num(2, 0, ""));

        assertThat(labels(docx)).containsExactly("1", "2", "3");
    }

    @Test
    void aNumberingMayReplaceALevel() throws UnreadableDraft {
        String override = "<w:lvlOverride w:ilvl=\"2\">" + level(2, "upperLetter", "(%3)", "") + "</w:lvlOverride>";
        Docx docx = Docx.body(numbered(2, 0, "A."), numbered(2, 1, "B."), numbered(2, 2, "C."))
                .numbering(contractList() + num(2, 0, override));

        assertThat(labels(docx)).last().isEqualTo("1.1(A)");
    }

    @Test
    void aListMayBeDefinedByANumberingStyle() throws UnreadableDraft {
        Docx docx = Docx.body(numbered(9, 0, "A."), numbered(9, 1, "B."))
                .numbering("<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Legal\"/></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"6\"><w:styleLink w:val=\"Legal\"/>"
                        + level(0, "decimal", "%1", "") + level(1, "decimal", "%1.%2", "") + "</w:abstractNum>"
                        + num(9, 5, "") + num(10, 6, ""));

        assertThat(labels(docx)).containsExactly("1", "1.1");
    }

    @Test
    void aSubclauseBeforeAnyClauseIsUnderClauseOneAndTheNextClauseIsTwo() throws UnreadableDraft {
        Docx docx = Docx.body(numbered(1, 1, "A."), numbered(1, 0, "B.")).numbering(contractList());

        assertThat(labels(docx)).containsExactly("1.1", "2");
    }

    @Test
    void anEmptyNumberedParagraphStillCounts() throws UnreadableDraft {
        Docx docx = Docx.body(numbered(1, 0, "A."), numbered(1, 0, ""), numbered(1, 0, "C."))
                .numbering(contractList());

        assertThat(labels(docx)).containsExactly("1", "3");
    }

    @Test
    void aListOfItsOwnUnderAClauseIsPartOfTheClause() throws UnreadableDraft {
        Docx docx = Docx.body(
                        numbered(1, 0, "A."),
                        numbered(1, 1, "The Host:"),
                        numbered(2, 0, "pays;"),
                        numbered(2, 0, "reports."),
                        numbered(1, 1, "Next."))
                .numbering(contractList() + list(4, level(0, "decimal", "%1)", "")) + num(2, 4, ""));

        assertThat(labels(docx)).containsExactly("1", "1.1", "1.1(1)", "1.1(2)", "1.2");
    }

    @Test
    void bulletsBearTheLabelOfTheirStem() throws UnreadableDraft {
        Docx docx = Docx.body(
                        numbered(1, 0, "A:"), numbered(3, 0, "one"), numbered(3, 1, "one more"), numbered(3, 0, "two"))
                .numbering(contractList()
                        + list(5, level(0, "bullet", "\uf0b7", ""), level(1, "bullet", "o", ""))
                        + num(3, 5, ""));

        assertThat(labels(docx)).containsExactly("1", "1", "1", "1");
        assertThat(docx.accepted().clauses()).extracting(Clause::parent).containsExactly(-1, 0, 1, 0);
    }

    @Test
    void formatsPrintAsWordPrintsThem() {
        assertThat(WordNumberFormat.print(28, "lowerLetter")).isEqualTo("bb");
        assertThat(WordNumberFormat.print(4, "upperRoman")).isEqualTo("IV");
        assertThat(WordNumberFormat.print(49, "lowerRoman")).isEqualTo("xlix");
        assertThat(WordNumberFormat.print(22, "ordinal")).isEqualTo("22nd");
        assertThat(WordNumberFormat.print(3, "decimalZero")).isEqualTo("03");
        assertThat(WordNumberFormat.print(2, "cardinalText")).isEqualTo("Two");
        assertThat(WordNumberFormat.print(7, "none")).isEmpty();
        assertThat(WordNumberFormat.print(7, "chineseCounting")).isEqualTo("7");
    }

    @Test
    void typedNumbersCountAsLabelsToo() throws UnreadableDraft {
        Docx docx = Docx.body(
                p("1. Money"),
                p("1.1\tThe Host pays."),
                p("(a) at once;"),
                p("(b) in full."),
                p("1 April 2027 is the start."),
                p("1.2 It reports."));

        assertThat(labels(docx)).containsExactly("1", "1.1", "1.1(a)", "1.1(b)", "1.1", "1.2");
    }

    @Test
    void scheduleNumbersComeFromTheirOwnList() throws UnreadableDraft {
        Docx docx = Docx.body(
                        numbered(1, 0, "A."),
                        numbered(4, 0, "Payment"),
                        numbered(4, 1, "First."),
                        numbered(4, 1, "Second."),
                        numbered(4, 0, ""),
                        numbered(4, 1, "Third."))
                .numbering(contractList()
                        + list(8, level(0, "decimal", "Schedule %1", ""), level(1, "decimal", "%2.", ""))
                        + num(4, 8, ""));

        assertThat(labels(docx))
                .containsExactly("1", "Schedule 1", "Schedule 1, 1", "Schedule 1, 2", "Schedule 2", "Schedule 2, 1");
    }
}
