package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.report.ReportFormat;
import tools.jackson.databind.JsonNode;

/** Templates, from the command line. */
class TemplateOptionTest {
    private static final String OPTIONS =
            "[OPTION A: No management fee is payable.] [OPTION B: The Provider shall pay a management fee of 4% of the Neighbourhood"
                    + " Envelope to its parent company.]";

    @TempDir
    private Path folder;

    @Test
    void aBlankThatDecidesIsNotDeterminedInATemplateAndViolatedInAFinalDraft() {
        Templates templates = new Templates(folder)
                .write("snp.md", Templates.good().replace("41,300 registered patients", "[insert number]"));

        assertThat(Templates.outcome(templates.report("--form", "SNP", "--template", "snp.md"), "FRM-1"))
                .isEqualTo("not-determined");
        templates.write("dated.md", OUTCOME);
        assertThat(Templates.outcome(templates.report("dated.md"), "OUT-2")).isEqualTo("violated");
        assertThat(Templates.outcome(templates.report("--template", "dated.md"), "OUT-2"))
                .isEqualTo("not-determined");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatSaysInWhichCombinationADraftBreaks(ReportFormat format) {
        Templates templates = new Templates(folder).write("snp.md", Templates.with(OPTIONS));

        String report = templates
                .run("check", "--template", "--format", format.word(), "snp.md")
                .out();

        assertThat(report).contains("PRF-4").contains("option B at 4.7");
    }

    @Test
    void theExitCodeIsThatOfTheWorstCombination() {
        Templates templates = new Templates(folder)
                .write(
                        "good.md",
                        Templates.with("[OPTION A: No management fee is payable.] [OPTION B: No fee is payable.]"))
                .write("bad.md", Templates.with(OPTIONS));

        assertThat(templates.run("check", "--template", "good.md").exit()).isEqualTo(ExitCode.PASS);
        assertThat(templates.run("check", "--template", "bad.md").exit()).isEqualTo(ExitCode.BREACH);
    }

    @Test
    void whatHoldsWhateverElseIsChosenIsSaidInAWord() {
        Templates templates = new Templates(folder)
                .write(
                        "snp.md",
                        Templates.with(
                                OPTIONS
                                        + "\n\n4.8 [OPTION A: The parties meet monthly.] [OPTION B: The parties meet yearly.]"));

        JsonNode report = templates.report("--template", "snp.md");

        JsonNode fee = finding(report, "PRF-4");
        assertThat(fee.get("combinations").valueStream().map(JsonNode::asString))
                .containsExactly("option B at 4.7");
        assertThat(report.at("/drafts/0/notes/0").asString())
                .isEqualTo("all 4 combinations of the template's options were checked");
    }

    @Test
    void optionalWordsAreTriedTakenAndLeftOut() {
        Templates templates = new Templates(folder)
                .write("snp.md", Templates.with("[OPTIONAL: " + Templates.FEE + "]"))
                .write("protected.md", Templates.good().replaceFirst("(?m)^2\\.1 (.*)$", "2.1 [OPTIONAL: $1]"));

        assertThat(finding(templates.report("--template", "snp.md"), "PRF-4")
                        .get("combinations")
                        .toString())
                .isEqualTo("[\"the optional words at 4.7 taken\"]");
        assertThat(finding(templates.report("--template", "protected.md"), "FRM-5")
                        .get("combinations")
                        .toString())
                .isEqualTo("[\"the optional words at 2.1 left out\"]");
    }

    @Test
    void aWaiverOfATemplateIsBoundToTheTemplatesWords() {
        Templates templates = new Templates(folder).write("snp.md", Templates.with(OPTIONS));
        Ran stubs = templates.run("waivers", "--template", "--rule", "PRF-4", "snp.md");
        templates.write("w.yaml", Templates.filled(stubs, "2027-01-31"));

        assertThat(templates
                        .run("check", "--template", "--waivers", "w.yaml", "snp.md")
                        .exit())
                .isEqualTo(ExitCode.PASS);
        templates.write("snp.md", templates.read("snp.md").replace("OPTION A: No", "OPTION A: Not any"));
        assertThat(templates
                        .run("check", "--template", "--waivers", "w.yaml", "snp.md")
                        .exit())
                .isEqualTo(ExitCode.BREACH);
    }

    @Test
    void tooManyCombinationsNeverPass() {
        StringBuilder many = new StringBuilder("The parties meet.");
        for (int i = 8; i < 18; i++) {
            many.append("\n\n4.")
                    .append(i)
                    .append(" [OPTION A: The parties meet monthly.] [OPTION B: The parties meet yearly.]");
        }
        Templates templates = new Templates(folder).write("snp.md", Templates.with(many.toString()));

        JsonNode report = templates.report("--template", "snp.md");

        assertThat(report.at("/drafts/0/verdict").asString()).isEqualTo("undetermined");
        assertThat(report.at("/drafts/0/notes").toString()).contains("of 1024 combinations");
        assertThat(templates.run("check", "--template", "--strict", "snp.md").exit())
                .isEqualTo(ExitCode.BREACH);
    }

    @Test
    void thePromptOfAContentControlIsABlank() throws IOException {
        Files.write(
                folder.resolve("snp.docx"),
                word(
                        row("Contract form", "SNP") + row("Provider", "Dunmere GP Federation Ltd"),
                        "<w:p><w:r><w:t xml:space=\"preserve\">The Provider shall pay its parent company a management fee of </w:t></w:r>"
                                + control("Click or tap here to enter text.")
                                + "</w:p>",
                        outcome(control("Click or tap to enter a date."))));
        Templates templates = new Templates(folder);

        assertThat(Templates.outcome(templates.report("snp.docx"), "OUT-2")).isEqualTo("violated");
        JsonNode template = templates.report("--template", "snp.docx");
        assertThat(Templates.outcome(template, "OUT-2")).isEqualTo("not-determined");
        assertThat(Templates.outcome(template, "PRF-4"))
                .as("no blank can mend it")
                .isEqualTo("violated");
    }

    private static JsonNode finding(JsonNode report, String rule) {
        return report.at("/drafts/0/findings")
                .valueStream()
                .filter(finding -> finding.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static final String OUTCOME = """
            # Single neighbourhood provider agreement

            | Item | Detail |
            |---|---|
            | Type of contract | SNP |
            | Host | Dunmere GP Federation Ltd |

            ## Schedule 1 Outcomes

            | Outcome | Measure | Population | Baseline | Target | Date | Method |
            |---|---|---|---|---|---|---|
            | Fewer falls at home | Falls resulting in injury per 1,000 people aged 75 and over | People aged 75 and over in Dunmere | 31 per 1,000 in 2025/26 | 25 per 1,000 | [insert date] | Ambulance and general practice records |
            """;

    private static String outcome(String date) {
        return paragraph("Schedule 1 Outcomes")
                + "<w:tbl>"
                + cells(List.of("Outcome", "Measure", "Population", "Baseline", "Target", "Date", "Method"), "")
                + cells(
                        List.of(
                                "Fewer falls at home",
                                "Falls resulting in injury per 1,000 people aged 75 and over",
                                "People aged 75 and over in Dunmere",
                                "31 per 1,000 in 2025/26",
                                "25 per 1,000",
                                "",
                                "Ambulance and general practice records"),
                        date)
                + "</w:tbl>";
    }

    private static String cells(List<String> texts, String instead) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append("<w:tc>")
                    .append(text.isEmpty() ? "<w:p>" + instead + "</w:p>" : paragraph(text))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String row(String name, String value) {
        return cells(List.of(name, value), "");
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A control that nobody has filled in. */
    private static String control(String prompt) {
        return "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>" + prompt
                + "</w:t></w:r></w:sdtContent></w:sdt>";
    }

    private static byte[] word(String particulars, String... parts) throws IOException {
        String body = "<w:tbl>" + particulars + "</w:tbl>" + String.join("", parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                            + " ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
