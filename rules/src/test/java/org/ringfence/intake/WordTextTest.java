package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.intake.Docx.cell;
import static org.ringfence.intake.Docx.contractList;
import static org.ringfence.intake.Docx.numPr;
import static org.ringfence.intake.Docx.numbered;
import static org.ringfence.intake.Docx.p;
import static org.ringfence.intake.Docx.paragraph;
import static org.ringfence.intake.Docx.row;
import static org.ringfence.intake.Docx.run;
import static org.ringfence.intake.Docx.styled;
import static org.ringfence.intake.Docx.table;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.UnreadableDraft;

/** What of a Word file is contract text, and what is not. */
class WordTextTest {
    private static final String INS = "<w:ins w:id=\"1\" w:author=\"A\">";
    private static final String DEL = "<w:del w:id=\"2\" w:author=\"A\">";

    private static List<String> texts(Draft draft) {
        return draft.clauses().stream().map(Clause::text).toList();
    }

    private static List<String> texts(String... body) throws UnreadableDraft {
        return texts(Docx.body(body).accepted());
    }

    private static String deleted(String text) {
        return DEL + "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    @Test
    void runsTabsAndBreaksAreOneText() throws UnreadableDraft {
        assertThat(
                        texts(
                                paragraph(
                                        "",
                                        run("The Ho") + run("st")
                                                + "<w:r><w:tab/><w:t>pays</w:t><w:br/><w:t>in full</w:t><w:noBreakHyphen/><w:t>time.</w:t></w:r>")))
                .containsExactly("The Host pays in full-time.");
    }

    @Test
    void fieldResultsAreTextAndFieldCodesAreNot() throws UnreadableDraft {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x \\h </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("9.4")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(texts(paragraph("", run("Subject to clause ") + field + run(" the Host pays."))))
                .containsExactly("Subject to clause 9.4 the Host pays.");
    }

    @Test
    void aFieldThatNeverEndsHidesNothing() throws UnreadableDraft {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

        assertThat(texts(paragraph("", open + run("One.")), p("The Host keeps the surplus.")))
                .containsExactly("One.", "The Host keeps the surplus.");
    }

    @Test
    void aTableOfContentsIsNotReadAsClauses() throws UnreadableDraft {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String close = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(texts(
                        paragraph("<w:pStyle w:val=\"TOC1\"/>", open + run("1 Money 3")),
                        paragraph("<w:pStyle w:val=\"TOC1\"/>", run("2 Term 4")),
                        paragraph("", close),
                        p("The Host pays.")))
                .containsExactly("The Host pays.");
    }

    @Test
    void hyperlinksContentControlsAndSmartTagsAreText() throws UnreadableDraft {
        assertThat(texts(
                        "<w:sdt><w:sdtPr/><w:sdtContent>" + p("In a control.") + "</w:sdtContent></w:sdt>",
                        paragraph(
                                "",
                                "<w:hyperlink r:id=\"r9\">" + run("A link") + "</w:hyperlink><w:smartTag>"
                                        + run(" and a tag.") + "</w:smartTag>")))
                .containsExactly("In a control.", "A link and a tag.");
    }

    @Test
    void anUnfilledContentControlIsABlank() throws UnreadableDraft {
        assertThat(texts(paragraph(
                        "",
                        run("Population: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                + run("Click here") + "</w:sdtContent></w:sdt>" + run("."))))
                .containsExactly("Population: [blank: Click here].");
    }

    @Test
    void aTextBoxIsReadOnceThoughTheFileHoldsItTwice() throws UnreadableDraft {
        String box = "<w:txbxContent>" + p("Boxed clause.") + "</w:txbxContent>";
        String twice =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9000000\" cy=\"9000000\"/>"
                        + "<a:graphic><a:graphicData><wps:wsp><wps:txbx>" + box
                        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:shape><v:textbox>" + box
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Draft draft = Docx.body(paragraph("", run("Before.") + twice)).accepted();

        assertThat(texts(draft)).containsExactly("Before.", "Boxed clause.");
        assertThat(draft.gaps()).isEmpty();
    }

    @Test
    void aLargePictureIsAGapAndALogoIsNone() throws UnreadableDraft {
        assertThat(Docx.body(numbered(1, 0, "Terms."), paragraph("", picture(5_800_000, 3_000_000)))
                        .numbering(contractList())
                        .accepted()
                        .gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.where()).isEqualTo("the picture after 1"));
        assertThat(Docx.body(p("Terms."), paragraph("", picture(1_800_000, 700_000)))
                        .accepted()
                        .gaps())
                .isEmpty();
    }

    private static String picture(int width, int height) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><a:graphic><a:graphicData><a:blip r:embed=\"r5\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    @Test
    void hiddenAndStruckOutWordsAreShownAsSuch() throws UnreadableDraft {
        assertThat(texts(paragraph(
                        "",
                        run("The Host pays")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> nothing</w:t></w:r>"
                                + "<w:r><w:rPr><w:strike/></w:rPr><w:t>half</w:t></w:r>" + run(" in full."))))
                .containsExactly("The Host pays[hidden text: nothing][struck out: half] in full.");
    }

    @Test
    void commentsAreNotContractText() throws UnreadableDraft {
        Docx docx = Docx.body(paragraph(
                        "",
                        "<w:commentRangeStart w:id=\"0\"/>" + run("The Host pays.")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
                .part(
                        "word/comments.xml",
                        "<w:comments " + Docx.W + "><w:comment w:id=\"0\">" + p("Delete this?")
                                + "</w:comment></w:comments>");

        assertThat(texts(docx.accepted())).containsExactly("The Host pays.");
    }

    @Test
    void footnotesAndEndnotesStandApartAfterTheirClause() throws UnreadableDraft {
        Docx docx = Docx.body(
                        paragraph(
                                numPr(1, 0),
                                run("Pay.")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r>"),
                        numbered(1, 0, "Report."))
                .numbering(contractList())
                .part(
                        "word/footnotes.xml",
                        "<w:footnotes " + Docx.W + "><w:footnote w:type=\"separator\" w:id=\"-1\">" + p("-")
                                + "</w:footnote><w:footnote w:id=\"2\">" + p("Not if the Host objects.")
                                + "</w:footnote></w:footnotes>")
                .part(
                        "word/endnotes.xml",
                        "<w:endnotes " + Docx.W + "><w:endnote w:id=\"3\">" + p("Nor later.")
                                + "</w:endnote></w:endnotes>");

        assertThat(docx.accepted().clauses())
                .extracting(Clause::label, Clause::kind, Clause::parent, Clause::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", ClauseKind.BODY, -1, "Pay."),
                        org.assertj.core.groups.Tuple.tuple("1", ClauseKind.FOOTNOTE, 0, "Not if the Host objects."),
                        org.assertj.core.groups.Tuple.tuple("1", ClauseKind.FOOTNOTE, 0, "Nor later."),
                        org.assertj.core.groups.Tuple.tuple("2", ClauseKind.BODY, -1, "Report."));
    }

    @Test
    void insertedAndDeletedWordsGiveTwoReadings() throws UnreadableDraft {
        ReadDraft read = Docx.body(paragraph(
                        "", run("Report ") + deleted("monthly") + INS + run("yearly") + "</w:ins>" + run(".")))
                .read();

        assertThat(texts(read.accepted())).containsExactly("Report yearly.");
        assertThat(texts(original(read))).containsExactly("Report monthly.");
    }

    @Test
    void movedTextStandsWhereEachReadingHasIt() throws UnreadableDraft {
        ReadDraft read = Docx.body(
                        paragraph("", "<w:moveFrom w:id=\"1\">" + run("Moved.") + "</w:moveFrom>" + run(" Stays.")),
                        paragraph("", run("Before: ") + "<w:moveTo w:id=\"2\">" + run("Moved.") + "</w:moveTo>"))
                .read();

        assertThat(texts(read.accepted())).containsExactly("Stays.", "Before: Moved.");
        assertThat(texts(original(read))).containsExactly("Moved. Stays.", "Before:");
    }

    @Test
    void aDeletedParagraphMarkRunsTwoParagraphsTogetherAndOneNumberGoes() throws UnreadableDraft {
        ReadDraft read = Docx.body(
                        paragraph(numPr(1, 0) + "<w:rPr><w:del w:id=\"3\"/></w:rPr>", run("The Host pays ")),
                        paragraph(numPr(1, 0), run("in full.")),
                        numbered(1, 0, "Next."))
                .numbering(contractList())
                .read();

        assertThat(read.accepted().clauses()).extracting(Clause::label).containsExactly("1", "2");
        assertThat(texts(read.accepted())).containsExactly("The Host pays in full.", "Next.");
        assertThat(original(read).clauses()).extracting(Clause::label).containsExactly("1", "2", "3");
    }

    @Test
    void aDeletedRowIsInTheOriginalReadingAlone() throws UnreadableDraft {
        String gone = "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>" + paragraph("", deleted("Beta"))
                + "</w:tc><w:tc>" + paragraph("", deleted("2")) + "</w:tc></w:tr>";
        ReadDraft read = Docx.body(table(row("Place", "Amount"), row("Alpha", "£1"), gone))
                .read();

        assertThat(read.accepted().tables().get(0).rows()).hasSize(1);
        assertThat(original(read).tables().get(0).rows()).hasSize(2);
    }

    private static Draft original(ReadDraft read) {
        return Objects.requireNonNull(read.original(), "the reading with changes rejected");
    }

    @Test
    void mergedCellsRepeatAcrossAndDown() throws UnreadableDraft {
        Draft draft = Docx.body(table(
                        row("Place", "Year", "Amount"),
                        row(cell("<w:vMerge w:val=\"restart\"/>", p("Alpha")), "2027/28", "£1"),
                        row(cell("<w:vMerge/>", p("")), cell("<w:gridSpan w:val=\"2\"/>", p("to be agreed")))))
                .accepted();

        assertThat(draft.tables().get(0).rows().get(1).cells())
                .containsExactly("Alpha", "to be agreed", "to be agreed");
        assertThat(draft.clauses()).extracting(Clause::text).contains("Place: Alpha; Year: 2027/28; Amount: £1");
    }

    @Test
    void aTableInACellIsATableOfItsOwn() throws UnreadableDraft {
        Draft draft = Docx.body(table(
                        row("Place", "Amount", "Note"),
                        row(
                                "Alpha",
                                "<w:tc>" + p("see table")
                                        + table(row("Year", "Sum", "Basis"), row("2027/28", "£1", "list")) + p("")
                                        + "</w:tc>",
                                "n")))
                .accepted();

        assertThat(draft.tables()).hasSize(2);
        assertThat(draft.tables().get(1).header()).containsExactly("Year", "Sum", "Basis");
    }

    @Test
    void aTableThatOnlyLaysOutThePageGivesItsClauses() throws UnreadableDraft {
        Docx docx = Docx.body(
                        table("<w:tr><w:tc>" + numbered(1, 0, "Pay.") + numbered(1, 1, "At once.") + "</w:tc></w:tr>"))
                .numbering(contractList());

        assertThat(docx.accepted().clauses()).extracting(Clause::label).containsExactly("1", "1.1");
        assertThat(docx.accepted().tables()).isEmpty();
    }

    @Test
    void headingsComeFromStylesAndOutlineLevels() throws UnreadableDraft {
        Docx docx = Docx.body(
                        styled("Heading1", "Money"),
                        p("The Host pays."),
                        paragraph("<w:outlineLvl w:val=\"1\"/>", run("Late payment")),
                        p("It pays interest."),
                        styled("Heading1", "The Host shall not be bound by clause 4."))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>");

        assertThat(docx.accepted().clauses())
                .extracting(Clause::kind)
                .containsExactly(
                        ClauseKind.HEADING, ClauseKind.BODY, ClauseKind.HEADING, ClauseKind.BODY, ClauseKind.BODY);
        assertThat(docx.accepted().clauses().get(3).headings()).containsExactly("Money", "Late payment");
    }

    @Test
    void anEmbeddedFileIsAGap() throws UnreadableDraft {
        assertThat(Docx.body(p("The Host pays."), "<w:altChunk r:id=\"r7\"/>")
                        .accepted()
                        .gaps())
                .hasSize(1);
    }
}
