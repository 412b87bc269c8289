package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.finding.Severity;
import org.ringfence.tree.Malformed;

class ConfigTest {
    private static final Path SCHEMAS = Path.of("../api-spec/src/main/resources/schemas");
    private static final String FULL = """
            packs: [bma-red-lines@1.0.0, ./packs/ours]
            drafts:
              - templates/**/*.docx
            exclude: [templates/old/*]
            fail-on: requirement
            strict: true
            template: false
            reader: fast
            waivers: waivers.yaml
            longest-waiver-days: 90
            baseline: reports/base.json
            rule-pages: https://rules.example/{rule}.html
            particulars:
              - drafts: templates/**/iho-*.docx
                form: IHO
                host-kind: advanced-foundation-trust
                population: 700000
                terms: terms/iho.yaml
              - drafts: "**/*.md"
                form: SNP
            """;

    @Test
    void everyFieldIsReadWithItsLine() throws Malformed {
        Config config = read(FULL);
        assertThat(config.packs()).containsExactly("bma-red-lines@1.0.0", "packs/ours");
        assertThat(config.failOn()).isEqualTo(Severity.REQUIREMENT);
        assertThat(config.strict()).isTrue();
        assertThat(config.template()).isFalse();
        assertThat(config.fast()).isTrue();
        assertThat(config.from("waivers")).isEqualTo("ringfence.yaml:9");
        assertThat(config.excludes("templates/old/a.docx")).isTrue();
        assertThat(config.of("templates/iho-north.docx")).hasValueSatisfying(one -> {
            assertThat(one.form()).isEqualTo(ContractForm.IHO);
            assertThat(one.hostKind()).isEqualTo(HostKind.ADVANCED_FOUNDATION_TRUST);
            assertThat(one.population()).isEqualTo(700_000);
            assertThat(one.terms()).isEqualTo("terms/iho.yaml");
        });
        assertThat(config.of("a.md"))
                .hasValueSatisfying(one -> assertThat(one.form()).isEqualTo(ContractForm.SNP));
        assertThat(config.of("a.docx")).isEmpty();
    }

    @Test
    void nothingFailsWhereTheConfigurationSaysNever() throws Malformed {
        assertThat(read("fail-on: never").never()).isTrue();
        assertThat(read("fail-on: red-line").never()).isFalse();
    }

    @Test
    void theSchemaTakesWhatIsReadAndRefusesWhatIsNot() throws IOException {
        assertThat(schema("config").validate(FULL, InputFormat.YAML)).isEmpty();
        assertThat(schema("config").validate("fail-on: sometimes", InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema("config").validate("fial-on: never", InputFormat.YAML))
                .isNotEmpty();
        String waivers =
                "waivers:\n  - {rule: PRF-4, clause: document, file: a.md, reason: r, approver: a, expires: \"2027-01-31\"}";
        assertThat(schema("waivers").validate(waivers, InputFormat.YAML)).isEmpty();
        assertThat(schema("waivers").validate(waivers.replace("document", "\"4.7\""), InputFormat.YAML))
                .as("a clause needs its words")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fail-on: requirement            | fail-on: hard          | ringfence.yaml:5: fail-on must be red-line, safeguard
            strict: true                    | strict: yes            | ringfence.yaml:6: strict must be true or false
            strict: true                    | strikt: true           | ringfence.yaml:6: “strikt” is not known here; did you mean strict?
            waivers: waivers.yaml           | waivers: ../w.yaml     | ringfence.yaml:9: “../w.yaml” must lie below the folder
            waivers: waivers.yaml           | waivers: /etc/passwd   | ringfence.yaml:9: “/etc/passwd” must lie below the folder
            ./packs/ours                    | ../ours                | ringfence.yaml:1: “../ours” must lie below the folder
            longest-waiver-days: 90         | longest-waiver-days: x | ringfence.yaml:10: longest-waiver-days must be a whole number
            https://rules.example/{rule}    | javascript:{rule}      | ringfence.yaml:12: rule-pages must be a web address
            form: IHO                       | form: LOT              | ringfence.yaml:15: form must be SNP, MNP, IHO or ALLIANCE
            host-kind: advanced-foundation-trust | host-kind: bank   | ringfence.yaml:16: host-kind must be one of gp-federation
            population: 700000              | population: 0          | ringfence.yaml:17: population must be a number of people
            templates/old/*                 | "templates/{old"       | ringfence.yaml:4: “templates/{old” is not a pattern
            """)
    void aMalformedConfigurationIsRefusedWithItsLine(String from, String to, String message) {
        assertThat(FULL).contains(from);
        assertThatThrownBy(() -> read(FULL.replace(from, to)))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theNearestConfigurationAboveIsFound(@TempDir Path folder) throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a/b/c"));
        Path near = Files.writeString(folder.resolve("a/b/ringfence.yaml"), "strict: true\n");
        Files.writeString(folder.resolve("ringfence.yaml"), "strict: false\n");
        assertThat(ConfigFinder.find(deep)).contains(near);
        assertThat(ConfigFinder.read(near, "a/b/ringfence.yaml").strict()).isTrue();
        assertThat(ConfigFinder.find(folder.resolve("a"))).contains(folder.resolve("ringfence.yaml"));
    }

    private static Config read(String text) throws Malformed {
        return ConfigReader.read("ringfence.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }
}
