package org.ringfence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.Batch;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checked;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.check.Submission;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.finding.Severity;

/** Every fixture, checked by the bundled packs in one call. */
final class FixtureReports {
    private static final Path FOLDER = Path.of("../test-fixtures/drafts");
    private static final Checker CHECKER = Checker.bundled();

    private FixtureReports() {}

    static FullReport all() {
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27));
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<DraftSource> sources = files.filter(file -> !file.toString().contains(".expected."))
                    .filter(file -> !file.toString().contains(".terms."))
                    .sorted()
                    .map(FixtureReports::source)
                    .toList();
            Batch.Result result = new Batch(CHECKER, options, 1, true).run(sources, "0.1.0", name -> {});
            List<Draft> drafts = result.checked().stream()
                    .map(Checked::draft)
                    .flatMap(Stream::ofNullable)
                    .toList();
            return new FullReport(
                    result.report(),
                    drafts,
                    CHECKER.packs().stream()
                            .flatMap(pack -> pack.cards().stream())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable ContractForm form(String stem) throws IOException {
        Path expected = FOLDER.resolve(stem + ".expected.yaml");
        if (!Files.exists(expected)) {
            return null;
        }
        return Files.readAllLines(expected).stream()
                .filter(line -> line.startsWith("form: "))
                .map(line -> ContractForm.valueOf(line.substring(6).strip()))
                .findFirst()
                .orElse(null);
    }

    private static DraftSource source(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path terms = FOLDER.resolve(stem + ".terms.yaml");
        return new DraftSource() {
            @Override
            public String name() {
                return "drafts/" + name;
            }

            @Override
            public Submission load() throws IOException {
                byte @Nullable [] beside = Files.exists(terms) ? Files.readAllBytes(terms) : null;
                return new Submission(name(), Files.readAllBytes(file), beside, form(stem), null, null);
            }
        };
    }
}
