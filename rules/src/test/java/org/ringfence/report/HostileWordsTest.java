package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.w3c.dom.Document;
import tools.jackson.databind.json.JsonMapper;

/** A draft is written by a stranger: no word of it may become an order to what shows the report. */
class HostileWordsTest {
    private static final String WORDS =
            "<script>alert(1)</script> ]]> <!-- \" ' & | `x` [a](http://evil.example) @admin #12 ::error::y\n::warning::z ##[x] \u001B[2J \u202E \u0000 \uD800 end";

    private final FullReport full = full();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFormatLetsControlCharactersThrough(ReportFormat format) {
        String text = ReportWriter.toText(full, format, Presentation.PLAIN);
        assertThat(text).doesNotContain("\u001B", "\u0000");
        if (format != ReportFormat.JSON && format != ReportFormat.SARIF && format != ReportFormat.GITLAB) {
            assertThat(text).doesNotContain("\u202E");
        }
        if (format == ReportFormat.HTML || format == ReportFormat.JUNIT || format == ReportFormat.MARKDOWN) {
            assertThat(text).doesNotContain("<script");
        }
    }

    @Test
    void markupStaysWellFormed() throws Exception {
        Document junit = FormatsAgreeTest.xml(ReportWriter.toText(full, ReportFormat.JUNIT, Presentation.PLAIN));
        assertThat(junit.getElementsByTagName("failure").item(0).getTextContent())
                .contains("<script>alert(1)</script>");
        String html = ReportWriter.toText(full, ReportFormat.HTML, Presentation.PLAIN);
        Document page = FormatsAgreeTest.xml(html.replace("<!DOCTYPE html>\n", ""));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("mark").getLength()).isPositive();
        assertThat(html)
                .contains("default-src 'none'")
                .doesNotContain("style=", "javascript:", "http://evil.example\"");
    }

    @Test
    void jsonStaysJson() {
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.SARIF, ReportFormat.GITLAB)) {
            assertThat(JsonMapper.shared().readTree(ReportWriter.toText(full, format, Presentation.PLAIN)))
                    .isNotEmpty();
        }
    }

    @Test
    void aBuildServerFindsNoOrderButOurs() {
        String github = ReportWriter.toText(full, ReportFormat.GITHUB, Presentation.PLAIN);
        assertThat(github.lines())
                .hasSize(4)
                .allSatisfy(
                        line -> assertThat(line).matches("::(error|notice) file=[^:]*,title=Ringfence%3A[^:]*::.*"));
        assertThat(github).contains("%0A").doesNotContain("file=::");
        String text = ReportWriter.toText(full, ReportFormat.TEXT, Presentation.PLAIN);
        assertThat(text).doesNotContain("::", "##[");
    }

    @Test
    void aCommentMentionsNobodyAndLinksNowhere() {
        String markdown = ReportWriter.toText(full, ReportFormat.MARKDOWN, Presentation.PLAIN);
        assertThat(markdown)
                .doesNotContain("@admin", "#12", "](http", "http://evil", "<script")
                .contains("\\[a\\]\\(http:\u200B//evil.example)");
    }

    @Test
    void aCommentKeepsWithinTheBoundOfCodeHosts() {
        Report one = full.report();
        Report many = new Report(
                one.packs(),
                one.engineVersion(),
                one.asOf(),
                java.util.Collections.nCopies(2000, one.drafts().get(0)),
                one.errors());
        String markdown = ReportWriter.toText(FullReport.of(many), ReportFormat.MARKDOWN, Presentation.PLAIN);
        assertThat(markdown).hasSizeLessThan(65_536).contains("Not shown here for want of room", "finding");
    }

    private static FullReport full() {
        Clause clause = new Clause(0, WORDS, ClauseKind.BODY, List.of(WORDS), -1, WORDS, 3, 0);
        Finding finding = new Finding(
                "id<\"&",
                "PRF-4",
                Severity.RED_LINE,
                Certainty.CERTAIN,
                WORDS,
                clause.at(9, 40),
                List.of(ReportsByHand.RED_LINE_5),
                WORDS,
                List.of(WORDS),
                List.of(WORDS));
        Finding whole = new Finding(
                "id2",
                "PRF-4",
                Severity.RED_LINE,
                Certainty.CERTAIN,
                WORDS,
                clause.whole(),
                List.of(ReportsByHand.RED_LINE_5),
                WORDS,
                List.of(),
                List.of());
        DraftReport draft = new DraftReport(
                "::error::" + WORDS,
                ReportsByHand.DIGEST,
                ContractForm.SNP,
                WORDS,
                WORDS,
                Verdict.BREACH,
                List.of(ReportsByHand.rule("PRF-4", WORDS, RuleOutcome.VIOLATED, WORDS, clause.whole())),
                List.of(finding, whole),
                List.of(new Unsettled("PRF-4", null, WORDS)),
                List.of(WORDS),
                List.of(WORDS));
        Draft read =
                new Draft("::error::" + WORDS, ReportsByHand.DIGEST, List.of(clause), List.of(), List.of(), List.of());
        Report report = new Report(
                List.of(),
                "0.1.0",
                LocalDate.of(2026, 11, 27),
                List.of(draft),
                List.of(new CheckError("x", "y", WORDS)));
        return new FullReport(report, List.of(read), List.of());
    }
}
