package org.ringfence.service.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.service.BundledVersion;

class RefusalsTest extends Served {
    private static final String CLAUSES =
            "1. The Provider shall provide the services.\n\n2. The Provider shall keep records.\n";

    static Stream<Arguments> drafts() {
        byte[] word = fixture("mnp-tarnbeck-trust.docx");
        return Stream.of(
                Arguments.of("empty.md", new byte[0], 422, "empty"),
                Arguments.of("truncated.docx", Arrays.copyOf(word, word.length / 2), 422, "truncated"),
                Arguments.of("locked.docx", HostileFiles.lockedWord(), 422, "encrypted"),
                Arguments.of("misnamed.docx", CLAUSES.getBytes(StandardCharsets.UTF_8), 422, "misnamed"),
                Arguments.of("bomb.docx", HostileFiles.zipBomb(), 422, "zip-bomb"),
                Arguments.of("entity.docx", HostileFiles.externalEntity(), 422, "external-entity"),
                Arguments.of("picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}, 415, "unsupported"),
                Arguments.of("latin.txt", new byte[] {'1', '.', ' ', (byte) 0xC3, '(', '\n'}, 422, "not-utf8"),
                Arguments.of("no-form.md", CLAUSES.getBytes(StandardCharsets.UTF_8), 422, "unknown-form"),
                Arguments.of("broken.json", "{\"form\":".getBytes(StandardCharsets.UTF_8), 422, "malformed"),
                Arguments.of("odd.json", "{\"colour\": 1}".getBytes(StandardCharsets.UTF_8), 422, "terms-schema"),
                Arguments.of("large.txt", new byte[(32 << 20) + 1], 413, "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void aDraftThatCannotBeReadIsAProblemThatNamesItAndTheReason(String name, byte[] body, int status, String code) {
        ValidatableResponse raw = api().contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(body)
                .post("/v1/checks")
                .then();

        raw.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:ringfence:problem:" + code))
                .body("status", equalTo(status));
        if (status != 413) {
            raw.body("detail", startsWith(name + ": ")).body("errors[0].file", equalTo(name));
        }
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "failOn, banana, red-line",
        "strict, perhaps, true or false",
        "asOf, tomorrow, 2026-12-01",
        "asOf, 1999-01-01, in force",
        "form, GMS, ALLIANCE",
        "hostKind, charity, vcse-body",
        "population, 0, 1",
        "population, many, number",
        "format, pdf, json",
        "reader, slow, fast",
        "fileName, '', size",
    })
    void aParameterWithAValueItCannotHaveIsAProblemThatSaysWhatItMayBe(String parameter, String value, String hint) {
        api().contentType("text/plain")
                .queryParam(parameter, value)
                .body(CLAUSES)
                .post("/v1/checks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-parameter"))
                .body("detail", containsString(parameter))
                .body("detail", containsString(hint));
    }

    @Test
    void aFormWithoutDraftsIsAProblem() {
        api().multiPart("colour", "blue")
                .post("/v1/checks")
                .then()
                .statusCode(400)
                .body("code", equalTo("missing-draft"));
    }

    @Test
    void aFormWithTooManyDraftsIsAProblem() {
        var request = api();
        for (int i = 0; i < 51; i++) {
            request.multiPart("file", i + ".md", CLAUSES.getBytes(StandardCharsets.UTF_8));
        }
        request.post("/v1/checks").then().statusCode(400).body("code", equalTo("too-many-drafts"));
    }

    @Test
    void termsBesideSeveralDraftsAreAProblem() {
        api().multiPart("file", "a.md", CLAUSES.getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "b.md", CLAUSES.getBytes(StandardCharsets.UTF_8))
                .multiPart("terms", "t.yaml", "form: SNP".getBytes(StandardCharsets.UTF_8))
                .post("/v1/checks")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void aFormThatIsCutOffIsAProblem() {
        api().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType("multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n1. Te"
                        .getBytes(StandardCharsets.US_ASCII))
                .post("/v1/checks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed-request"));
    }

    @Test
    void aMediaTypeThatIsNotReadIsAProblem() {
        api().contentType("image/png")
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .post("/v1/checks")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aCompressedBodyIsAProblem() {
        api().contentType("text/plain")
                .header("Content-Encoding", "gzip")
                .body(new byte[] {0x1f, (byte) 0x8b, 8, 0})
                .post("/v1/checks")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aFormatThatCannotBeHadIsAProblem() {
        api().contentType("text/plain")
                .accept("image/png")
                .body(CLAUSES)
                .post("/v1/checks")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void aProblemIsJsonEvenWhereTheReportWouldBeText() {
        api().contentType("text/plain")
                .accept("text/plain")
                .body(CLAUSES)
                .post("/v1/checks")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-form"));
    }

    @Test
    void whatAnotherSitesPageSendsIsRefused() {
        api().contentType("text/plain")
                .header("Sec-Fetch-Site", "cross-site")
                .body(CLAUSES)
                .post("/v1/checks")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404, unknown-path",
        "/v1/packs/nothing/1.0.0, 404, unknown-pack",
        "/v1/packs/bma-red-lines/{version}/rules/XYZ-1, 404, unknown-rule",
        "/v1/checks, 405, method-not-allowed",
    })
    void whatIsNotHereIsAProblem(String path, int status, String code) {
        io.restassured.RestAssured.given()
                .port(port)
                .get(path.replace("{version}", BundledVersion.of("bma-red-lines")))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", not(equalTo("")));
    }
}
