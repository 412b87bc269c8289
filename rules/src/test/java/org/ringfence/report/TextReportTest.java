package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Report;

class TextReportTest {
    private final String text = ReportWriter.toText(ReportsByHand.checked(), ReportFormat.TEXT, Presentation.PLAIN);

    @Test
    void noLineIsWiderThanAsked() {
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        String narrow = ReportWriter.toText(ReportsByHand.checked(), ReportFormat.TEXT, new Presentation(false, 60));
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void colourComesOnlyWhenAskedFor() {
        assertThat(text).doesNotContain("\u001B");
        String coloured = ReportWriter.toText(ReportsByHand.checked(), ReportFormat.TEXT, new Presentation(true, 100));
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text);
        assertThat(coloured).contains("\u001B[1;31m");
    }

    @Test
    void aFileCannotSteerTheTerminalOrTheBuildServer() {
        Report hostile = new Report(
                List.of(),
                "0.1.0",
                LocalDate.of(2026, 11, 27),
                List.of(),
                List.of(new CheckError(
                        "::error::x\u001B[2J\u202Etxt.md", "malformed", "##[command]\u0007 \r::debug::")));
        assertThat(ReportWriter.toText(FullReport.of(hostile), ReportFormat.TEXT, Presentation.PLAIN))
                .doesNotContain("\u001B", "\u202E", "\u0007", "\r", "::", "##[");
    }

    @Test
    void aLongQuotationIsCutAroundTheWordsThatDecided() {
        String quote = "word ".repeat(200) + "the management fee is paid " + "tail ".repeat(200);
        String shown = Shown.shortened(quote, List.of("the phrase “management fee”"), 120);
        assertThat(shown)
                .contains("management fee")
                .startsWith("… word")
                .endsWith("…")
                .hasSizeLessThan(130);
    }

    @Test
    void anUnbrokenWordIsWrappedWithoutSplittingACharacter() {
        String word = "x".repeat(11) + "\uD83D\uDE00".repeat(30);
        assertThat(String.join("", Lines.wrap(word, 12))).isEqualTo(word);
        assertThat(Lines.wrap(word, 12)).noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
    }
}
