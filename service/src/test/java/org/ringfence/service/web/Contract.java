package org.ringfence.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds every answer to {@code openapi.yaml}: its status and media type must stand there, and its JSON fit the schema with no field over. */
final class Contract implements Filter {
    static final JsonNode OPEN_API = read();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        JsonNode operation = operation(request.getDerivedPath(), request.getMethod());
        if (!operation.isMissingNode()) {
            hold(operation, response);
        }
        return response;
    }

    private static void hold(JsonNode operation, Response response) {
        JsonNode answer = resolved(operation.get("responses").path(Integer.toString(response.statusCode())));
        assertThat(answer.isMissingNode())
                .as("status %s of %s is in the contract", response.statusCode(), operation.get("operationId"))
                .isFalse();
        String type = response.contentType().split(";", 2)[0];
        JsonNode content = answer.path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s as the answer's type is in the contract", type)
                .isFalse();
        if (type.endsWith("json")) {
            assertThat(SCHEMAS.getSchema(closed(content.get("schema"))).validate(response.asString(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    /** The schema with everything it refers to, and with no room for fields that it does not name. */
    private static JsonNode closed(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", OPEN_API.get("components").deepCopy());
        close(whole);
        whole.setAll((ObjectNode) schema.deepCopy());
        return whole;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asString("").equals("object")
                && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }

    private static JsonNode operation(String path, String method) {
        for (Map.Entry<String, JsonNode> entry : OPEN_API.get("paths").properties()) {
            if (path.matches(entry.getKey().replaceAll("\\{[a-z]+}", "[^/]+"))) {
                return entry.getValue().path(method.toLowerCase(Locale.ROOT));
            }
        }
        return OPEN_API.path("no such path");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? OPEN_API.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode read() {
        try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return YAMLMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
