package org.ringfence.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report's JSON Schema and the API's models say the same. */
class ReportSchemaTest {
    @Test
    void theSchemaOfTheReportIsThatOfTheApi() throws IOException {
        ObjectNode schema = (ObjectNode) read();
        JsonNode definitions = schema.remove("$defs");
        schema.remove(java.util.List.of("$schema", "$id", "title"));

        assertThat(schema).isEqualTo(model("Report"));
        assertThat(definitions.propertyNames()).isNotEmpty();
        definitions
                .propertyStream()
                .forEach(definition -> assertThat(definition.getValue())
                        .as(definition.getKey())
                        .isEqualTo(model(definition.getKey())));
    }

    private static JsonNode model(String name) {
        String text = Contract.OPEN_API.at("/components/schemas/" + name).toString();
        return JsonMapper.shared().readTree(text.replace("#/components/schemas/", "#/$defs/"));
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = ReportSchemaTest.class.getResourceAsStream("/schemas/report.schema.json")) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
