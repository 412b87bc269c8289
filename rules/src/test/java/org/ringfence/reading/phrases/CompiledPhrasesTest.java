package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.intake.Intake;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Reader;
import org.ringfence.reading.Voice;
import org.ringfence.reading.particulars.ParticularsReader;

/** The phrases that were compiled when the product was built say what the phrase files say. */
class CompiledPhrasesTest {
    private static final List<Pack> PACKS = BundledPacks.load();
    private static final PhraseBook KEPT = PhraseBook.bundled();
    private static final PhraseBook COMPILED_NOW = PhraseBook.compile(PACKS);

    @ParameterizedTest
    @MethodSource("drafts")
    void giveTheSameOpinionsOfADraft(Path file) throws Exception {
        Draft draft = Intake.read(file.getFileName().toString(), Files.readAllBytes(file), Limits.STANDARD)
                .accepted();

        List<Opinion> opinions = opinions(COMPILED_NOW, draft);
        assertThat(opinions).isNotEmpty();
        assertThat(opinions(KEPT, draft)).isEqualTo(opinions);
    }

    private static List<Opinion> opinions(PhraseBook book, Draft draft) {
        List<Opinion> opinions = new ArrayList<>();
        Voice voice = book.voice().on(draft);
        Voice noting = new Voice() {
            @Override
            public List<Opinion> read(ClauseInContext context) {
                List<Opinion> some = voice.read(context);
                opinions.addAll(some);
                return some;
            }
        };
        new Reader(List.of(noting)).read(draft, ParticularsReader.read(draft));
        return opinions;
    }

    static List<Path> drafts() throws IOException {
        try (Stream<Path> drafts = Files.list(Path.of("../test-fixtures/drafts"))) {
            return drafts.filter(file -> !file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
