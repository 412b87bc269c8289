package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    @TempDir
    Path folder;

    @Test
    void measuresTheReaderAsItComes() throws IOException {
        Path file = folder.resolve("one.jsonl");
        Files.writeString(file, """
                {"id":"1","type":"SNP","heading":"Surplus","text":"The partners may divide any surplus among themselves as a dividend.","breaks":["PRF-2"],"touches":["PRF"]}
                {"id":"2","type":"SNP","heading":"Notices","text":"Notices are sent by post.","breaks":[],"touches":[]}
                """);

        Ran ran = Ran.of("bench", "reading", file.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("2 clauses").containsPattern("PRF-2 +1 ");
    }

    @Test
    void saysWhenTheReaderHasLearnedFromWhatItIsMeasuredOn() throws IOException {
        Path seen = Path.of("../rules/packs/gp-leadership/leadership/examples.jsonl");
        Path file = folder.resolve("three.jsonl");
        Files.writeString(
                file,
                Files.readAllLines(seen).get(0)
                        + "\n{\"id\":\"new-1\",\"text\":\"Nobody has read these words before.\",\"breaks\":[],\"touches\":[]}\n");

        Ran ran = Ran.of("bench", "reading", file.toString());

        assertThat(ran.err()).contains("1 of these 2 clauses stand in the packs", "authors held out");
        assertThat(ran.out()).doesNotContain("stand in the packs");
    }

    @Test
    void namesFileAndLineOfABadClause() throws IOException {
        Path file = folder.resolve("two.jsonl");
        Files.writeString(file, "{\"id\":\"1\",\"text\":\"words\"}\n{\"id\":\"2\"\n");

        Ran ran = Ran.of("bench", "reading", file.toString());

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("two, line 2");
    }
}
