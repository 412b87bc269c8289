package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cache.Cache;
import org.ringfence.finding.DraftReport;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;

/** A pack of the user's own: what is worked out of it is kept, and nothing in it is passed over. */
class EditedPackTest {
    private static final Path PACKS = Path.of("packs").toAbsolutePath();
    private static final String PACK = "gp-leadership";

    @TempDir
    private Path folder;

    private Cache cache;

    @BeforeEach
    void pack() throws IOException {
        cache = new Cache(folder.resolve("cache"));
        Files.copy(PACKS.resolve("sources.yaml"), folder.resolve("sources.yaml"));
        try (Stream<Path> files = Files.walk(PACKS.resolve(PACK))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(PACKS.relativize(file).toString()));
            }
        }
    }

    private DraftReport report() throws Exception {
        List<Pack> packs = PackFolders.shelf(folder.resolve(PACK), BundledPacks.sources(), cache);
        Path draft = Path.of("../test-fixtures/drafts/snp-quillhaven-breaches.md");
        return Checker.of(packs, cache)
                .check(Submission.of("draft.md", Files.readAllBytes(draft)), FixturesTest.OPTIONS)
                .report();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(PACK).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private List<Path> kept(String sort) throws IOException {
        if (!Files.exists(cache.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(sort + "-"))
                    .toList();
        }
    }

    @Test
    void aChangeOfDataCompilesNoRules() throws Exception {
        change("leadership/parameters.csv", "LED-1.min-share,50", "LED-1.min-share,60");

        report();

        assertThat(kept("rules")).isEmpty();
        assertThat(kept("phrases")).hasSize(1);
        assertThat(kept("pack")).hasSize(1);
    }

    @Test
    void whatIsKeptGivesTheSameReport() throws Exception {
        change("leadership/rules.drl", "rule \"LED", "// edited\nrule \"LED");
        change("leadership/examples.jsonl", "\"author\": \"auditor\"", "\"author\": \"examiner\"");

        DraftReport first = report();

        assertThat(kept("rules")).hasSize(1);
        assertThat(kept("learned")).hasSize(1);
        assertThat(report()).isEqualTo(first);
    }

    @Test
    void whatWasKeptAndSpoiltIsWorkedOutAgain() throws Exception {
        change("leadership/rules.drl", "rule \"LED", "// edited\nrule \"LED");
        DraftReport first = report();
        for (String sort : List.of("rules", "phrases", "pack")) {
            for (Path file : kept(sort)) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(report()).isEqualTo(first);
        for (String sort : List.of("rules", "phrases", "pack")) {
            assertThat(kept(sort))
                    .allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(3));
        }
    }

    @Test
    void aPhraseThatCannotBeUnderstoodIsNotPassedOver() throws Exception {
        change(
                "leadership/phrases.yaml",
                "phrases:\n",
                "phrases:\n  - rule: LED-1\n    breach:\n      - \"chair.*host\"\n");

        assertThatThrownBy(this::report)
                .isInstanceOf(InvalidPack.class)
                .hasMessageContaining("leadership/phrases.yaml:")
                .hasMessageContaining("no regular expressions");
    }

    @Test
    void aLabelledClauseThatIsNoneIsNotPassedOver() throws Exception {
        Path examples = folder.resolve(PACK).resolve("leadership/examples.jsonl");
        int line = Files.readAllLines(examples).size() + 1;
        Files.writeString(examples, Files.readString(examples) + "{\"id\": \"x\"}\n");

        assertThatThrownBy(this::report)
                .isInstanceOf(InvalidPack.class)
                .hasMessageContaining(
                        "leadership/examples.jsonl:" + line + ": a labelled clause needs an id and a text");
    }
}
