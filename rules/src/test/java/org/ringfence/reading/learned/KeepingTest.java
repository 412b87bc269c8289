package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cache.Cache;

class KeepingTest {
    private final List<String> asked = new ArrayList<>();

    private final ClauseModel model = new ClauseModel() {
        @Override
        public Targets targets() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Evidence evidence(Clauses clause, boolean certainlyAsked) {
            asked.add(clause.text());
            double[] linear = {clause.text().length(), certainlyAsked ? 1 : 0};
            return certainlyAsked ? new Evidence(linear, new float[] {0.5f, -3}) : new Evidence(linear, null, true);
        }
    };

    @TempDir
    private Path folder;

    @Test
    void anotherProcessAnswersTheSameWithoutTheModel() {
        Keeping first = keeping("one");
        List<Evidence> answers = List.of(
                first.evidence(clause("The Host reports."), false), first.evidence(clause("A longer one."), true));
        first.keep();
        asked.clear();

        Keeping second = keeping("one");
        assertThat(List.of(
                        second.evidence(clause("The Host reports."), false),
                        second.evidence(clause("A longer one."), true)))
                .usingRecursiveComparison()
                .isEqualTo(answers);
        assertThat(asked).isEmpty();
    }

    @Test
    void aChangedClauseIsAskedOf() {
        Keeping first = keeping("one");
        first.evidence(clause("The Host reports."), false);
        first.keep();
        asked.clear();

        Keeping second = keeping("one");
        second.evidence(clause("The Host reports."), true);
        second.evidence(clause("The Host reports monthly."), false);
        second.evidence(new Clauses("The Host reports.", 0, "Money", "IHO"), false);
        second.evidence(new Clauses("The Host reports.", 0, "Records", "SNP"), false);
        assertThat(asked).hasSize(4);
    }

    @Test
    void anotherModelsAnswersAreNotTaken() {
        Keeping first = keeping("one");
        first.evidence(clause("The Host reports."), false);
        first.keep();
        asked.clear();

        keeping("two").evidence(clause("The Host reports."), false);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatWasKeptAndSpoiltIsWorkedOutAgain() throws IOException {
        Keeping first = keeping("one");
        first.evidence(clause("The Host reports."), false);
        first.keep();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1] ^= 1;
                Files.write(file, bytes);
            }
        }
        asked.clear();

        keeping("one").evidence(clause("The Host reports."), false);
        assertThat(asked).hasSize(1);
    }

    private Keeping keeping(String name) {
        return new Keeping(model, new Cache(folder), name);
    }

    private static Clauses clause(String text) {
        return new Clauses(text, 0, "Money", "SNP");
    }
}
