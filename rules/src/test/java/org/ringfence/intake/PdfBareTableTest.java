package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.Table;
import org.ringfence.draft.UnreadableDraft;

/** Tables of a PDF that have no lines round their cells, as designers and older word processors leave them. */
class PdfBareTableTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 9;
    private static final float LINE = 11;

    /** Where columns begin, and one more for the right edge. */
    private static final float[] COLUMNS = {60, 150, 270, 350, 420, 540};

    private static final List<String> HEAD = List.of("Outcome", "Measure", "Baseline", "Target and date", "Method");
    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "Fewer falls at home",
                    "Falls that end in an injury, for each 1,000 people aged 75 and over",
                    "31 in 2025/26",
                    "25 by 31 March 2028",
                    "Ambulance and general practice records"),
            List.of(
                    "Walking again after a hip fracture",
                    "Share who walk unaided",
                    "51% in 2025/26",
                    "60% by 31 March 2029",
                    "National database"),
            List.of(
                    "Care that is joined up",
                    "Persons with a care plan who say that those who cared for them spoke to each other",
                    "58%",
                    "72% by 31 March 2029",
                    "Postal survey each year"));

    private final PDDocument document = new PDDocument();
    private PDPage page = page();

    /** Way between rows beyond that between lines: none at all is what a careless designer leaves. */
    @ParameterizedTest(name = "{0} points between rows, rules: {1}")
    @CsvSource({"7, false", "0, true", "5, true"})
    void columnsAreToldByTheWhiteBetweenThemAndWrappedCellsAreJoined(float between, boolean rules) throws Exception {
        write(60, 780, "1.1 The outcomes of this agreement are these and no others, whatever anybody may say of them.");
        float end = table(HEAD, ROWS, 750, between, rules);
        write(
                60,
                end - 20,
                "1.2 The Provider shall report on each of them to the practices every quarter without delay.");

        Draft draft = draft();

        assertThat(draft.tables()).hasSize(1);
        Table table = draft.tables().get(0);
        assertThat(table.header()).isEqualTo(HEAD);
        assertThat(table.rows().stream().map(Table.Row::cells)).isEqualTo(ROWS);
        assertThat(texts(draft)).anyMatch(text -> text.startsWith("The Provider shall report on each of them"));
    }

    @Test
    void aRowBeginsWhereTheFirstColumnIsFilledIfNothingElseTells() throws Exception {
        List<String> head = List.of("No.", "Measure", "Baseline", "Target and date", "Method");
        List<List<String>> rows = List.of(with("1", ROWS.get(0)), with("2", ROWS.get(1)), with("3", ROWS.get(2)));
        table(head, rows, 750, 0, false);

        Table table = draft().tables().get(0);

        assertThat(table.header()).isEqualTo(head);
        assertThat(table.rows().stream().map(Table.Row::cells)).isEqualTo(rows);
    }

    @Test
    void figuresThatStandAtTheRightOfTheirColumnsAreInThem() throws Exception {
        String[][] cells = {
            {"", "2027/28", "2028/29", "2029/30"},
            {"Dunmere", "£1,200,000", "£900", "£1,250,000"},
            {"Harrow and the villages", "£12", "£1,400,000", "–"},
            {"Total", "£1,200,012", "£1,400,900", "£1,250,000"}
        };
        for (int r = 0; r < cells.length; r++) {
            write(60, 700 - r * 16, cells[r][0]);
            for (int c = 1; c < 4; c++) {
                float width = PLAIN.getStringWidth(cells[r][c]) * SIZE / 1000;
                write(150 + c * 110 - width, 700 - r * 16, cells[r][c]);
            }
        }

        Table table = draft().tables().get(0);

        assertThat(table.header()).containsExactly("", "2027/28", "2028/29", "2029/30");
        assertThat(table.rows().stream().map(Table.Row::cells))
                .containsExactly(List.of(cells[1]), List.of(cells[2]), List.of(cells[3]));
    }

    @Test
    void aTableThatGoesOnOverleafIsOne() throws Exception {
        table(HEAD, ROWS.subList(0, 2), 200, 7, false);
        page = page();
        table(HEAD, ROWS.subList(2, 3), 780, 7, false);

        Draft draft = draft();

        assertThat(draft.tables()).hasSize(1);
        assertThat(draft.tables().get(0).rows().stream().map(Table.Row::cells)).isEqualTo(ROWS);
    }

    @Test
    void namesAndWhatGoesWithThemAreATable() throws Exception {
        write(60, 770, "The particulars of this agreement are set out here for everybody who reads it to see at once.");
        String[][] lines = {
            {"Type of contract", "SNP"},
            {"Host", "Dunmere GP Federation Ltd, a company limited by"},
            {"", "guarantee and owned by its practices"},
            {"Neighbourhoods and", "Dunmere"},
            {"places served", ""},
            {"Population", "41,300 registered patients"}
        };
        float y = 740;
        for (String[] line : lines) {
            y -= line[0].isEmpty() || line[1].isEmpty() ? LINE : 18;
            write(60, y, line[0]);
            write(200, y, line[1]);
        }
        write(60, y - 30, "The parties agree as follows, and have read what they agree to before they signed it here.");

        Draft draft = draft();

        assertThat(draft.tables()).hasSize(1);
        assertThat(draft.tables().get(0).rows().stream().map(Table.Row::cells))
                .contains(
                        List.of(
                                "Host",
                                "Dunmere GP Federation Ltd, a company limited by guarantee and owned by its practices"),
                        List.of("Neighbourhoods and places served", "Dunmere"),
                        List.of("Population", "41,300 registered patients"));
    }

    @Test
    void namesBesideNumberedClausesAreNoTable() throws Exception {
        for (int i = 1; i < 5; i++) {
            write(60, 780 - i * 30, "Payment");
            write(
                    160,
                    780 - i * 30,
                    "4." + i + " The Provider shall pay what is due within a month of the invoice, and");
            write(160, 780 - i * 30 - LINE, "shall tell the practices.");
        }

        assertThat(draft().tables()).isEmpty();
    }

    @Test
    void numberedProseWithHangingIndentsIsNoTable() throws Exception {
        for (int i = 0; i < 6; i++) {
            float y = 780 - i * 36;
            write(60, y, (i + 1) + ".1");
            write(100, y, "(a)");
            write(140, y, "The Provider shall keep record number " + i + " of the services that it gives and of");
            write(140, y - LINE, "those that it has others give, and shall show it to the practices.");
        }

        Draft draft = draft();

        assertThat(draft.tables()).isEmpty();
        assertThat(texts(draft))
                .anyMatch(
                        text -> text.endsWith(
                                "of the services that it gives and of those that it has others give, and shall show it to the practices."));
    }

    private static List<String> with(String first, List<String> row) {
        return List.of(first, row.get(1), row.get(2), row.get(3), row.get(4));
    }

    /** Writes a table and says where it ends. */
    private float table(List<String> head, List<List<String>> rows, float top, float between, boolean rules)
            throws IOException {
        float y = row(head, top) - between;
        for (List<String> row : rows) {
            if (rules) {
                rule(y + SIZE - 0.5f);
            }
            y = row(row, y) - between;
        }
        return y;
    }

    private float row(List<String> cells, float top) throws IOException {
        float end = top;
        for (int c = 0; c < cells.size(); c++) {
            float y = top;
            StringBuilder line = new StringBuilder();
            for (String word : cells.get(c).split(" ")) {
                float width = PLAIN.getStringWidth(line + " " + word) * SIZE / 1000;
                if (!line.isEmpty() && width > COLUMNS[c + 1] - COLUMNS[c] - 12) {
                    write(COLUMNS[c], y, line.toString());
                    line.setLength(0);
                    y -= LINE;
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            write(COLUMNS[c], y, line.toString());
            end = Math.min(end, y - LINE);
        }
        return end;
    }

    private void rule(float y) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            out.moveTo(60, y);
            out.lineTo(540, y);
            out.stroke();
        }
    }

    private PDPage page() {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        return next;
    }

    private void write(float x, float y, String text) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(PLAIN, SIZE);
            out.newLineAtOffset(x, y);
            out.showText(text);
            out.endText();
        }
    }

    private Draft draft() throws IOException, UnreadableDraft {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return Intake.read("draft.pdf", out.toByteArray(), Limits.STANDARD).accepted();
    }

    private static List<String> texts(Draft draft) {
        return draft.clauses().stream().map(Clause::text).toList();
    }
}
