package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A phrase that a reviewer adds to a copied pack finds and clears at once, though no model has heard it. */
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

    @Test
    void aReviewersPhraseClearsWhatTheModelsDoNotSee() throws IOException {
        Templates templates = new Templates(folder)
                .write(
                        "snp.md",
                        "# Single neighbourhood provider contract\n\n1.1 The ducks of the Provider share all crumbs.\n");
        assertThat(Templates.outcome(templates.report("snp.md"), "PRF-5")).isEqualTo("violated");

        templates.run("rules", "copy", "bma-red-lines", "mine");
        Path phrases = folder.resolve("mine/bma-red-lines/profit/phrases.yaml");
        String text = Files.readString(phrases);
        Files.writeString(
                phrases,
                text.replaceFirst("(- rule: PRF-5\\n {4}protect:\\n)", "$1      - {say: \"ducks ..8 crumbs\"}\n"));

        assertThat(Templates.outcome(templates.report("--rules", "mine", "snp.md"), "PRF-5"))
                .isEqualTo("satisfied");
    }

    private static String findings(Templates templates, String... arguments) {
        StringBuilder found = new StringBuilder();
        for (JsonNode finding : templates.report(arguments).at("/drafts/0/findings")) {
            found.append(finding.path("rule").asString())
                    .append(" at ")
                    .append(finding.at("/location/clause").asString())
                    .append('\n');
        }
        return found.toString();
    }
}
