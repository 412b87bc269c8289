package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.gate.Config;
import org.ringfence.gate.ConfigReader;

/** {@code ringfence init}, in a folder of templates that has no configuration yet. */
class InitCommandTest {
    private static final String BARE = "1. The Provider may distribute surplus.\n";

    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void drafts() {
        templates = new Templates(folder)
                .write("templates/snp.md", Templates.with(Templates.FEE))
                .write("templates/iho/bare.md", BARE)
                .write("templates/old/gone.md", BARE);
    }

    @Test
    void initWritesAConfigurationThatWorksAndWritesOverNothing() throws Exception {
        Ran init = templates.run("init");

        assertThat(init.exit()).isEqualTo(ExitCode.PASS);
        String text = templates.read("ringfence.yaml");
        assertThat(text).startsWith("# yaml-language-server: $schema=./ringfence.schema.json\n");
        assertThat(text).contains("  - \"templates/**/*.md\"").contains("template: true");
        assertThat(templates.report("--fail-on", "never", "--form", "SNP").at("/drafts"))
                .hasSize(3);
        assertThat(templates.run("init").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(templates.read("ringfence.yaml")).isEqualTo(text);
        assertThat(templates.run("init", "nowhere").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatTellsOfTheTemplatesIsNoDraft() throws IOException {
        templates
                .write("templates/README.md", "# About these\n")
                .write("docs/page.html", "<p>About</p>")
                .write("templates/a.terms.yaml", "termsVersion: 1\ncontract: {form: IHO}\n");

        assertThat(templates.run("init").exit()).isEqualTo(ExitCode.PASS);

        assertThat(templates.read("ringfence.yaml"))
                .contains("drafts:\n  - \"templates/**/*.md\"\n  - \"templates/**/*.terms.yaml\"\n")
                .contains("\nexclude:\n  - \"**/README*\"\n");
        assertThat(templates.report("--form", "SNP").at("/drafts")).hasSize(4);
    }

    @Test
    void everythingThatInitOffersIsAConfiguration() throws Exception {
        templates.run("init");
        String everything = templates.read("ringfence.yaml").replaceAll("(?m)^#(?=[a-z-]+:|  )", "");
        assertThat(everything).contains("\npacks:\n  - bma-red-lines@", "\n    host-kind: foundation-trust");

        Config config = ConfigReader.read("ringfence.yaml", everything.getBytes(StandardCharsets.UTF_8));

        assertThat(config.waivers()).isEqualTo("waivers.yaml");
        assertThat(config.particulars()).hasSize(1);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(templates.read("ringfence.schema.json"))
                        .validate(everything, InputFormat.YAML))
                .isEmpty();
    }
}
