package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.intake.Intake;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;

/** The phrases that come with the product. */
class BundledPhrasesTest {
    private static final PhraseBook BOOK = PhraseBook.bundled();

    @Test
    void haveNoProblems() {
        assertThat(PhraseBook.compile(BundledPacks.load()).problems()).isEmpty();
    }

    @Test
    void areCompiledWhenTheProductIsBuilt() {
        List<Pack> packs = BundledPacks.load();

        assertThat(Bookbinder.bound(packs)).isNotNull();
        assertThat(Bookbinder.bound(packs.subList(0, 1))).isNull();
    }

    @ParameterizedTest
    @MethodSource("compliant")
    void findNoBreachInACompliantDraft(Path file) throws Exception {
        Draft draft = Intake.read(file.getFileName().toString(), Files.readAllBytes(file), Limits.STANDARD)
                .accepted();

        assertThat(Phrasebooks.provisions(BOOK, draft))
                .filteredOn(provision -> provision.stance() == Stance.BREACHES)
                .extracting(Provision::rule, provision -> provision.at().quote(), Provision::because)
                .isEmpty();
    }

    static List<Path> compliant() throws IOException {
        try (Stream<Path> drafts = Files.list(Path.of("../test-fixtures/drafts"))) {
            return drafts.filter(file -> file.getFileName().toString().matches(".*compliant\\.(md|txt|docx)"))
                    .sorted()
                    .toList();
        }
    }
}
