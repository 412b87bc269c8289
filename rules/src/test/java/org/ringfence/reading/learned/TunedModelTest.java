package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ringfence.cache.Digest;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.ReaderUnavailable;
import org.ringfence.reading.Voice;

class TunedModelTest {
    private static final Clauses DRAWINGS = new Clauses(
            "If the Partnership makes more than the services cost, the partners may take half of the difference as drawings.",
            0,
            "Money",
            "SNP");

    @Test
    void theModelIsTheOneThatTheRecordIsAbout() {
        TunedFiles files = TunedFiles.bundled();
        TrainingRecord record = TrainingRecord.bundled();

        assertThat(files.model()).hasSizeLessThan(50_000_000);
        assertThat(record.modelDigest()).isEqualTo(files.settings().modelDigest());
        assertThat(Digest.hex(files.model())).isEqualTo(files.settings().modelDigest());
        assertThat(record.clauses()).isGreaterThan(5_000);
        assertThat(record.heldOut()).isNotEmpty();
        assertThat(record.measured()).contains("F1 0.");
    }

    @Test
    void settingsSurviveBeingWritten() {
        TunedSettings settings = TunedFiles.bundled().settings();

        assertThat(TunedSettings.parse(settings.text())).isEqualTo(settings);
        assertThatThrownBy(() -> TunedSettings.parse("model abc\nsum 1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vocabulary");
        assertThatThrownBy(() -> TunedSettings.parse("model\n")).hasMessageContaining("'model'");
    }

    @Test
    void aModelThatIsNotTheTrainedOneIsRefused() {
        TunedFiles bent = new TunedFiles(name -> {
            byte[] bytes = resource(name);
            if (bytes != null && name.equals(TunedFiles.MODEL)) {
                bytes[bytes.length / 2] ^= 1;
            }
            return bytes;
        });
        TunedFiles gone = new TunedFiles(name -> name.equals(TunedFiles.VOCABULARY) ? null : resource(name));

        assertThatThrownBy(() -> TunedModel.load(bent))
                .isInstanceOf(ReaderUnavailable.class)
                .hasMessageContaining(TunedFiles.MODEL)
                .hasMessageContaining("SHA-256")
                .hasMessageContaining("--reader fast");
        assertThatThrownBy(() -> TunedModel.load(gone))
                .isInstanceOf(ReaderUnavailable.class)
                .hasMessageContaining(TunedFiles.VOCABULARY + " is missing");
        assertThatThrownBy(() -> new TunedFiles(name -> null))
                .isInstanceOf(ReaderUnavailable.class)
                .hasMessageContaining(TunedFiles.SETTINGS);
    }

    @Test
    void aClausesAnswersHangOnNothingButTheClause() {
        TunedModel model = TunedModel.load(TunedFiles.bundled());

        float[] first = model.answers(DRAWINGS.plain());
        model.answers(PlainClause.of("", "Notices", "A notice may be sent by first class post."));

        assertThat(model.answers(DRAWINGS.plain()))
                .isEqualTo(first)
                .hasSize(model.settings().questions().size());
        assertThat(TunedModel.load(TunedFiles.bundled()).answers(DRAWINGS.plain()))
                .isEqualTo(first);
    }

    @Test
    void theTunedModelIsHeardUnlessSpeedIsAskedFor() {
        ClauseInContext clause = new ClauseInContext(
                new Clause(0, "1.1", ClauseKind.BODY, List.of(), -1, DRAWINGS.text(), 1, 0),
                List.of(),
                List.of(),
                ContractForm.SNP);
        Voice voice = LearnedReading.bundled();

        assertThat(voice.read(clause)).extracting(Opinion::rule).contains("PRF-2");
        assertThat(voice.remembering().read(clause)).isEqualTo(voice.read(clause));
        assertThat(voice.sharing().read(clause)).isEqualTo(voice.read(clause));
        assertThat(voice.fast().read(clause)).isNotEqualTo(voice.read(clause));
        assertThat(voice.fast().remembering().read(clause))
                .isEqualTo(voice.fast().read(clause));
    }

    @Test
    void theTunedModelIsNotAskedOfWhatIsAboutNoRuleUnlessAPhraseStandsInIt() throws IOException {
        Supplier<TunedModel> model = () -> TunedModel.load(TunedFiles.bundled());
        try (InputStream linear = TunedFiles.class.getClassLoader().getResourceAsStream(LearnedReading.MODEL)) {
            assertThat(linear).isNotNull();
            LinearReading reading = new LinearReading(LinearModel.of(linear.readAllBytes()));
            Judge judge = new Judge(reading.targets(), TunedFiles.bundled().settings());
            MixedReading mixed = new MixedReading(reading, judge, model);
            Clauses notices = new Clauses(
                    "The Provider shall wear a name badge and shall wash hands before each visit.", 0, "Hygiene", "");

            assertThat(mixed.evidence(notices, false).worthless()).isTrue();
            assertThat(mixed.evidence(notices, true).tuned()).isNotNull();
            assertThat(mixed.evidence(DRAWINGS, false).tuned()).isNotNull();
        }
    }

    @Test
    void itComesToAnEndAndSaysSo() {
        ClauseModel strong = new Known(5);
        Remembering remembering = new Remembering(strong, new Known(2));
        for (int i = 0; i < Remembering.MOST; i++) {
            remembering.evidence(new Clauses("clause " + i % 1_000 + " of part " + i / 1_000, 0, "", ""), false);
        }
        assertThat(remembering.gaps()).isEmpty();

        assertThat(remembering
                        .evidence(new Clauses("one more", 0, "", ""), false)
                        .linear())
                .containsExactly(2);
        assertThat(remembering
                        .evidence(new Clauses("clause 7 of part 0", 0, "", ""), false)
                        .linear())
                .containsExactly(5);
        assertThat(remembering.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.where()).contains("6000"));
    }

    /** Stands for a model whose answer is always the same. */
    private record Known(double odds) implements ClauseModel {
        @Override
        public Targets targets() {
            return new Targets(List.of("PRF"));
        }

        @Override
        public Evidence evidence(Clauses clause, boolean certainlyAsked) {
            return new Evidence(new double[] {odds}, null);
        }
    }

    private static byte @Nullable [] resource(String name) {
        try (InputStream in = TunedFiles.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
