package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real bash what it would complete. */
class CompletionCommandTest {
    @TempDir
    Path folder;

    @Test
    void commandsAreCompleted() throws Exception {
        assertThat(completed("ringfence", "com"))
                .contains("compare", "completion")
                .doesNotContain("check");
    }

    @Test
    void commandsOfAGroupAreCompleted() throws Exception {
        assertThat(completed("ringfence", "rules", "sh")).contains("show");
    }

    @Test
    void optionsAreCompleted() throws Exception {
        assertThat(completed("ringfence", "check", "--fo")).contains("--form", "--format");
    }

    private String completed(String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        Path script = folder.resolve("completion.sh");
        Files.writeString(script, Ran.of("completion").out());
        String array = String.join(" ", words);
        String asked = "source " + script + "; COMP_WORDS=(" + array + "); COMP_CWORD=" + (words.length - 1)
                + "; COMP_LINE='" + array + "'; _complete_ringfence; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", asked)
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out;
    }
}
