package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.intake.Docx.contractList;
import static org.ringfence.intake.Docx.numPr;
import static org.ringfence.intake.Docx.numbered;
import static org.ringfence.intake.Docx.p;
import static org.ringfence.intake.Docx.paragraph;
import static org.ringfence.intake.Docx.run;
import static org.ringfence.intake.Docx.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.UnreadableDraft;

/** What of a Word file is contract text, and what is not. */
class WordTextTest {
    private static List<String> texts(String... body) throws UnreadableDraft {
        return Docx.texts(Docx.body(body).accepted());
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

        assertThat(Docx.texts(draft)).containsExactly("Before.", "Boxed clause.");
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

        assertThat(Docx.texts(docx.accepted())).containsExactly("The Host pays.");
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
