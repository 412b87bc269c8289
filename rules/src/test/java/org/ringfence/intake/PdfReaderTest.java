package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Gap;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

class PdfReaderTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();

    private PDPage page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private void write(PDPage page, PDFont font, float size, float x, float y, String text) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(text);
            out.endText();
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private Draft draft() throws IOException, UnreadableDraft {
        return Intake.read("draft.pdf", bytes(), Limits.STANDARD).accepted();
    }

    private static List<String> texts(Draft draft) {
        return draft.clauses().stream().map(Clause::text).toList();
    }

    @Test
    void wrappedLinesAreOneClauseWithItsNumberHeadingAndPage() throws Exception {
        page();
        PDPage page = page();
        write(page, BOLD, 13, 72, 760, "3. Surplus");
        write(page, PLAIN, 11, 72, 735, "3.1");
        write(
                page,
                PLAIN,
                11,
                100,
                735,
                "Any surplus of the Provider shall be spent in the neighbourhood in which it arose,");
        write(page, PLAIN, 11, 100, 721, "and nowhere else.");

        Clause clause = draft().clauses().get(1);

        assertThat(clause.label()).isEqualTo("3.1");
        assertThat(clause.text())
                .isEqualTo(
                        "Any surplus of the Provider shall be spent in the neighbourhood in which it arose, and nowhere else.");
        assertThat(clause.headings()).containsExactly("Surplus");
        assertThat(clause.page()).isEqualTo(2);
        assertThat(clause.line()).isZero();
    }

    @Test
    void headersFootersAndPageNumbersBelongToNoClause() throws Exception {
        for (int i = 1; i <= 4; i++) {
            PDPage page = page();
            write(page, PLAIN, 9, 72, 810, "Draft of the Dunmere agreement, version " + i);
            write(page, PLAIN, 11, 72, 700, i + ".1 The Provider shall keep record number " + i + " of the services.");
            write(page, PLAIN, 9, 280, 30, "Page " + i + " of 4");
        }

        assertThat(texts(draft())).hasSize(4).allMatch(text -> text.startsWith("The Provider shall keep"));
    }

    @Test
    void aSentenceGoesOnOverTheEndOfAPage() throws Exception {
        PDPage first = page();
        write(first, PLAIN, 11, 72, 120, "4.1 The Commissioner may not take back any part of the envelope that the");
        PDPage second = page();
        write(second, PLAIN, 11, 72, 760, "neighbourhood has not yet spent.");

        assertThat(texts(draft()))
                .containsExactly(
                        "The Commissioner may not take back any part of the envelope that the neighbourhood has not yet spent.");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        PDPage page = page();
        for (int i = 0; i < 20; i++) {
            write(page, PLAIN, 10, 60, 760 - i * 13, "left column of words on line number " + i + " all");
            write(page, PLAIN, 10, 320, 760 - i * 13, "right column of words on line number " + i + " all");
        }

        String text = String.join(" ", texts(draft()));

        assertThat(text.indexOf("left column of words on line number 19"))
                .isPositive()
                .isLessThan(text.indexOf("right column of words on line number 0"));
    }

    @Test
    void aTableIsReadByItsLines() throws Exception {
        PDPage page = page();
        write(page, PLAIN, 11, 72, 780, "1.1 The envelopes are these.");
        String[][] cells = {{"Place", "2027/28"}, {"Dunmere", "£1,200"}, {"Harrow", "£900"}};
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (int row = 0; row <= 3; row++) {
                out.moveTo(72, 760 - row * 20);
                out.lineTo(272, 760 - row * 20);
            }
            for (int column = 0; column <= 2; column++) {
                out.moveTo(72 + column * 100, 760);
                out.lineTo(72 + column * 100, 700);
            }
            out.stroke();
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2; column++) {
                write(page, PLAIN, 10, 78 + column * 100, 746 - row * 20, cells[row][column]);
            }
        }

        Draft draft = draft();

        assertThat(draft.tables()).hasSize(1);
        assertThat(draft.tables().get(0).header()).containsExactly("Place", "2027/28");
        assertThat(draft.tables().get(0).rows().get(1).cells()).containsExactly("Harrow", "£900");
    }

    @Test
    void aPageThatIsAPictureIsAGap() throws Exception {
        PDPage first = page();
        write(first, PLAIN, 11, 72, 700, "1.1 The Provider shall keep the records of the services.");
        PDPage second = page();
        BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream out = new PDPageContentStream(document, second)) {
            out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
        }

        assertThat(draft().gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.where()).isEqualTo("page 2"))
                .extracting(Gap::why)
                .asString()
                .contains("OCR");
    }

    @Test
    void aFileOfPicturesAloneIsRefused() throws Exception {
        PDPage page = page();
        BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
        }
        byte[] bytes = bytes();

        assertThatThrownBy(() -> Intake.read("scan.pdf", bytes, Limits.STANDARD))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("page 1");
    }

    @Test
    void aLockedFileIsRefusedWithTheWayOut() throws Exception {
        write(page(), PLAIN, 11, 72, 700, "1.1 The Provider shall keep records.");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        byte[] bytes = bytes();

        assertThatThrownBy(() -> Intake.read("locked.pdf", bytes, Limits.STANDARD))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("password");
    }

    @Test
    void aFileThatUnpacksToMoreThanTheLimitIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length 40000 >>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        Limits small = new Limits(32 << 20, 16 << 20, 1_000, 10_000);

        assertThatThrownBy(() -> Intake.read("bomb.pdf", pdf.toByteArray(), small))
                .isInstanceOfSatisfying(
                        UnreadableDraft.class, e -> assertThat(e.code()).isEqualTo("zip-bomb"));
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        byte[] bytes = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> Intake.read("cut.pdf", bytes, Limits.STANDARD))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("PDF");
    }
}
