package org.ringfence.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checked;
import org.ringfence.check.Checker;
import org.ringfence.check.Submission;
import org.ringfence.draft.Draft;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Unsettled;
import org.ringfence.report.FullReport;
import org.ringfence.report.Presentation;
import org.ringfence.report.ReportFormat;
import org.ringfence.report.ReportWriter;

class ShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    /** More than are held as they are. */
    private static final int MANY = 40;

    private static final List<Checked> CHECKED = checked();

    @TempDir
    private Path folder;

    @Test
    void whatIsPutOnItIsTakenFromItInTheSameOrder() {
        List<DraftReport> reports = many();
        try (Shelf shelf = new Shelf(folder)) {
            reports.forEach(report -> shelf.add(report, null));

            assertThat(shelf.reports()).isEqualTo(reports);
            assertThat(shelf.reports().get(MANY - 1)).isEqualTo(reports.get(MANY - 1));
            assertThat(shelf.text(reports.get(MANY - 1))).isEmpty();
            assertThat(new Report(List.of(), "0", TODAY, shelf.reports(), List.of()).drafts())
                    .as("a report does not fetch them all")
                    .isInstanceOf(org.ringfence.finding.DraftReports.class);
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Shelf shelf = new Shelf(folder);
        many().forEach(report -> shelf.add(report, null));
        shelf.close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whereNoFileCanBeMadeItKeepsEverythingAllTheSame() {
        List<DraftReport> reports = many();
        try (Shelf shelf = new Shelf(folder.resolve("not-there"))) {
            reports.forEach(report -> shelf.add(report, null));
            assertThat(shelf.reports()).isEqualTo(reports);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatIsTheSameAsFromMemory(ReportFormat format) {
        List<DraftReport> reports = many();
        List<Draft> drafts = new ArrayList<>();
        try (Shelf shelf = new Shelf(folder)) {
            for (int i = 0; i < MANY; i++) {
                Draft draft =
                        Objects.requireNonNull(CHECKED.get(i % CHECKED.size()).draft());
                Draft named = new Draft(
                        reports.get(i).file(), draft.sha256(), draft.clauses(), draft.tables(), List.of(), List.of());
                drafts.add(named);
                shelf.add(reports.get(i), named);
            }
            Report kept = new Report(List.of(), "0", TODAY, shelf.reports(), List.of());
            Report held = new Report(List.of(), "0", TODAY, reports, List.of());

            assertThat(ReportWriter.toText(new FullReport(kept, shelf::text, List.of()), format, Presentation.PLAIN))
                    .isEqualTo(
                            ReportWriter.toText(new FullReport(held, drafts, List.of()), format, Presentation.PLAIN));
        }
    }

    /** Reports with everything that one can hold, each under a name of its own. */
    private static List<DraftReport> many() {
        List<DraftReport> reports = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            DraftReport one = CHECKED.get(i % CHECKED.size()).report();
            List<Finding> findings = new ArrayList<>(one.findings());
            findings.set(
                    0,
                    findings.get(0)
                            .standing(Standing.knownButNeverWaivable("b.json", "PRF-2"))
                            .inTemplate(strange(i), List.of("so"), List.of("option A at 1"))
                            .undercuts(List.of("4.2")));
            findings.set(1, findings.get(1).standing(new Standing(Standing.Kind.WAIVED, "waived")));
            List<Unsettled> unsettled = new ArrayList<>(one.unsettled());
            unsettled.add(new Unsettled(null, null, "page 2 \uD83D\uDE00 could not be read"));
            List<RuleResult> rules = one.rules();
            reports.add(new DraftReport(
                    i + ".md",
                    one.sha256(),
                    one.form(),
                    i % 3 == 0 ? null : one.hostName(),
                    i % 3 == 0 ? null : one.hostKind(),
                    one.verdict(),
                    rules,
                    findings,
                    unsettled,
                    List.of("OUT-5 was satisfied"),
                    List.of("a note", "a note of " + i),
                    one.told()));
        }
        return reports;
    }

    private static Location strange(int i) {
        return new Location("", null, i, 0, -1, 0, 2, "“a\uD800b” \u0000 \u00E9");
    }

    private static List<Checked> checked() {
        List<Checked> checked = new ArrayList<>();
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, TODAY, false, true);
        for (String name : List.of("snp-quillhaven-breaches.md", "iho-hallowfen-breaches.docx")) {
            try {
                byte[] bytes = Files.readAllBytes(Path.of("../test-fixtures/drafts", name));
                Submission submission = new Submission(name, bytes, null, null, HostKind.GP_FEDERATION, 50_000);
                checked.add(Checker.bundled().check(submission, options));
            } catch (IOException | org.ringfence.draft.UnreadableDraft e) {
                throw new IllegalStateException(e);
            }
        }
        return checked;
    }
}
