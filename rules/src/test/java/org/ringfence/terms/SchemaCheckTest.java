package org.ringfence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.tree.TreeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The product's own check of the schema, which starts quickly, agrees with a complete validator on thousands of small changes. */
class SchemaCheckTest {
    private static final Path SCHEMA = Path.of("../api-spec/src/main/resources/schemas/terms.schema.json");
    private static final Path FOLDER = Path.of("../test-fixtures/terms");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {"snp-fernhollow-compliant.yaml", "mnp-copsley-compliant.json", "iho-larkwater-compliant.yaml"})
    void agreesWithACompleteValidator(String fixture) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        JsonNode whole = new YAMLMapper().readTree(Files.readString(FOLDER.resolve(fixture)));
        List<String> disagreements = new ArrayList<>();
        List<String> mutants = mutants(whole);
        int broken = 0;
        for (String mutant : mutants) {
            boolean valid = schema.validate(mutant, InputFormat.JSON).isEmpty();
            broken += valid ? 0 : 1;
            byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
            List<Fault> faults =
                    SchemaCheck.of(TreeReader.json("mutant.json", bytes)).faults();
            if (faults.isEmpty() != valid) {
                disagreements.add(faults + " on " + mutant);
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(mutants.size()).isGreaterThan(1000);
        assertThat(broken).isBetween(500, mutants.size() - 100);
    }

    /** The terms with one value, name or entry changed, in every way and at every place. */
    private static List<String> mutants(JsonNode whole) {
        List<String> mutants = new ArrayList<>();
        mutants.add(whole.toString());
        mutate(whole, whole, mutants);
        return mutants;
    }

    private static void mutate(JsonNode whole, JsonNode at, List<String> mutants) {
        if (at instanceof ObjectNode object) {
            object.put("unknown", 1);
            mutants.add(whole.toString());
            object.remove("unknown");
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(name);
                object.remove(name);
                mutants.add(whole.toString());
                for (JsonNode value : replacements(before)) {
                    object.set(name, value);
                    mutants.add(whole.toString());
                }
                object.set(name, before);
                mutate(whole, before, mutants);
            }
        } else if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                array.add(before);
                mutants.add(whole.toString());
                array.remove(array.size() - 1);
                for (JsonNode value : replacements(before)) {
                    array.set(i, value);
                    mutants.add(whole.toString());
                }
                array.set(i, before);
                mutate(whole, before, mutants);
            }
        }
    }

    private static List<JsonNode> replacements(JsonNode before) {
        List<JsonNode> values = new ArrayList<>();
        for (String json :
                List.of("\"none\"", "\"\"", "-1", "0", "2.5", "100.001", "1000000000001", "true", "null", "[]", "{}")) {
            values.add(JSON.readTree(json));
        }
        if (before.isString()) {
            values.add(JSON.readTree('"' + "x".repeat(41) + '"'));
            values.add(JSON.readTree('"' + "é".repeat(2001) + '"'));
        }
        return values;
    }
}
