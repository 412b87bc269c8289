package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ringfence.tree.Malformed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private final String json = ReportWriter.toText(ReportsByHand.checked(), ReportFormat.JSON, Presentation.PLAIN);

    @Test
    void aReportReadBackIsTheSameReport() throws Malformed {
        assertThat(ReportReader.read("report.json", json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReportsByHand.full());
    }

    @Test
    void theFieldsThatProgramsRelyOnAreThere() {
        JsonNode report = JsonMapper.shared().readTree(json);
        assertThat(report.propertyNames()).contains("packs", "engineVersion", "asOf", "drafts", "errors");
        JsonNode draft = report.at("/drafts/0");
        assertThat(draft.propertyNames())
                .contains("file", "sha256", "form", "host", "verdict", "rules", "findings", "unsettled");
        assertThat(draft.at("/verdict").asString()).isEqualTo("breach");
        assertThat(draft.at("/rules/0").propertyNames())
                .contains("rule", "pack", "severity", "outcome", "reason", "locations");
        assertThat(draft.at("/rules/2/outcome").asString()).isEqualTo("no-breach-found");
        assertThat(draft.at("/findings/1").propertyNames())
                .contains(
                        "id", "rule", "severity", "certainty", "message", "location", "citations", "remedy", "because");
        assertThat(draft.at("/findings/0/location").isNull()).isTrue();
        assertThat(draft.at("/findings/2/certainty").asString()).isEqualTo("likely");
        assertThat(draft.at("/findings/1/location").propertyNames())
                .contains("clause", "heading", "page", "start", "end", "quote");
        assertThat(draft.at("/findings/1/citations/0").propertyNames())
                .containsExactly("source", "locator", "publisher", "date", "paraphrase");
        assertThat(draft.at("/unsettled/1/rule").isNull()).isTrue();
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(ReportsByHand.checked(), ReportFormat.JSON, Presentation.PLAIN, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json).endsWith("}\n");
        assertThat(json).doesNotContain("\r");
    }

    @Test
    void aMissingFieldIsNamedWithItsLine() {
        String broken = json.replaceFirst("\"sha256\": \"[^\"]*\",", "");
        assertThatThrownBy(() -> ReportReader.read("report.json", broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class)
                .hasMessage("report.json:12: sha256 is missing");
    }

    @Test
    void anUnknownWordIsRefusedWithTheWordsThatStand() {
        String broken = json.replaceFirst("\"breach\"", "\"fine\"");
        assertThatThrownBy(() -> ReportReader.read("report.json", broken.getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("report.json:")
                .hasMessageEndingWith("verdict must be one of breach, pass, undetermined, not “fine”");
    }
}
