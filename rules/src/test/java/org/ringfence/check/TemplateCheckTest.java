package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;

class TemplateCheckTest {
    private static final Checker CHECKER = Checker.bundled();
    private static final String HEAD = """
            # Single neighbourhood provider agreement

            | Item | Detail |
            |---|---|
            | Type of contract | SNP |
            | Host | [insert name of host] |
            | Commissioner | [insert] ICB |
            | Neighbourhood served | Dunmere |
            | Population served | 41,000 |

            ## 1. Money

            """;

    @Test
    void aBreachInOneOptionIsFoundAndSaysInWhich() throws Exception {
        DraftReport report = check(HEAD + """
                        1.1 [OPTION A: No dividend shall be paid from any surplus.] [OPTION B: The Host shall pay a management fee of 4% of the Sums to its parent company.]
                        """, true);
        Finding fee = finding(report, "PRF-4");
        assertThat(fee.location()).isNotNull().satisfies(at -> {
            assertThat(at.clause()).isEqualTo("1.1");
            assertThat(at.quote()).contains("fee of 4%").doesNotContain("OPTION A");
        });
        assertThat(fee.because()).anyMatch(reason -> reason.equals("so with option B at 1.1"));
        assertThat(report.notes()).contains("all 2 combinations of the template's options were checked");
    }

    @Test
    void aBlankThatDecidesIsNotDeterminedInATemplateAndViolatedInAFinalDraft() throws Exception {
        String text = HEAD + """
                ## Schedule 1 Outcomes

                | Outcome | Measure | Population | Baseline | Target | Date | Method |
                |---|---|---|---|---|---|---|
                | Fewer falls at home | Falls resulting in injury per 1,000 people aged 75 and over | People aged 75 and over in Dunmere | 31 per 1,000 in 2025/26 | 25 per 1,000 | [insert date] | Ambulance and general practice records |
                """;
        assertThat(outcome(check(text, false), "OUT-2")).isEqualTo(RuleOutcome.VIOLATED);
        DraftReport template = check(text, true);
        assertThat(outcome(template, "OUT-2")).isEqualTo(RuleOutcome.NOT_DETERMINED);
        assertThat(template.unsettled()).extracting(Unsettled::rule).contains("OUT-2");
        assertThat(template.findings()).noneMatch(finding -> finding.rule().equals("OUT-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date", "Target", "Method", "Baseline"})
    void anEmptyCellIsABlankLikeAnyOther(String column) throws Exception {
        List<String> head = List.of("Outcome", "Measure", "Population", "Baseline", "Target", "Date", "Method");
        List<String> cells = new ArrayList<>(List.of(
                "Fewer falls at home",
                "Falls resulting in injury per 1,000 people aged 75 and over",
                "People aged 75 and over in Dunmere",
                "31 per 1,000 in 2025/26",
                "25 per 1,000",
                "31 March 2028",
                "Ambulance and general practice records"));
        String whole = table(head, cells);
        cells.set(head.indexOf(column), "");
        String open = table(head, cells);

        assertThat(outcome(check(whole, true), "OUT-2")).isEqualTo(outcome(check(whole, false), "OUT-2"));
        assertThat(outcome(check(open, false), "OUT-2")).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(check(open, true), "OUT-2")).isEqualTo(RuleOutcome.NOT_DETERMINED);
    }

    private static String table(List<String> head, List<String> cells) {
        return HEAD + "## Schedule 1 Outcomes\n\n| " + String.join(" | ", head) + " |\n|" + "---|".repeat(head.size())
                + "\n| " + String.join(" | ", cells) + " |\n";
    }

    @Test
    void aBreachThatNoBlankCanMendStaysABreachInATemplate() throws Exception {
        DraftReport report = check(
                HEAD + "1.1 The Host shall pay a management fee of [●]% of the Sums to its parent company.\n", true);
        assertThat(outcome(report, "PRF-4")).isEqualTo(RuleOutcome.VIOLATED);
    }

    @Test
    void tooManyCombinationsAreBoundedAndSaidSo() throws Exception {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 1; i <= 12; i++) {
            text.append("1.")
                    .append(i)
                    .append(" [OPTION A: The Host shall meet.] [OPTION B: The Host shall confer.]\n\n");
        }
        DraftReport report = check(text.toString(), true);
        assertThat(report.notes())
                .anyMatch(note -> note.startsWith("of 4096 combinations of the template's options 64 were checked"));
        assertThat(report.unsettled()).extracting(Unsettled::rule).containsNull();
        assertThat(report.verdict()).isNotEqualTo(Verdict.PASS);
    }

    private static DraftReport check(String text, boolean template) throws UnreadableDraft {
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27), template);
        return CHECKER.check(Submission.of("t.md", text.getBytes(StandardCharsets.UTF_8)), options)
                .report();
    }

    private static RuleOutcome outcome(DraftReport report, String rule) {
        return report.rules().stream()
                .filter(result -> result.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Finding finding(DraftReport report, String rule) {
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertThat(found).as(rule + " in " + report.findings()).isNotEmpty();
        return found.get(0);
    }
}
