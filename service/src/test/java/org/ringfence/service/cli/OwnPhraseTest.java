package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phrase that a reviewer adds to a copied pack makes a finding at once, though no model has heard it. */
class OwnPhraseTest {
    @TempDir
    Path folder;

    @Test
    void aReviewersPhraseFindsWhatTheModelsDoNotSee() throws IOException {
        Templates templates = new Templates(folder)
                .write("snp.md", Templates.with("The crumbs of the year go to the ducks of the Provider."));
        assertThat(findings(templates, "snp.md")).doesNotContain("PRF-3 at 4.7");

        templates.run("rules", "copy", "bma-red-lines", "mine");
        Path phrases = folder.resolve("mine/bma-red-lines/profit/phrases.yaml");
        String text = Files.readString(phrases);
        Files.writeString(
                phrases,
                text.replaceFirst("(- rule: PRF-3\\n {4}breach:\\n)", "$1      - {say: \"crumbs ..8 ducks\"}\n"));

        assertThat(findings(templates, "--rules", "mine", "snp.md")).contains("PRF-3 at 4.7");
    }

    private static String findings(Templates templates, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        StringBuilder found = new StringBuilder();
        for (JsonNode finding :
                JsonMapper.shared().readTree(templates.run(all).out()).at("/drafts/0/findings")) {
            found.append(finding.path("rule").asString())
                    .append(" at ")
                    .append(finding.at("/location/clause").asString())
                    .append('\n');
        }
        return found.toString();
    }
}
