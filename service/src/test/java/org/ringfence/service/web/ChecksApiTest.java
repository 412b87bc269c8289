package org.ringfence.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ringfence.service.cli.CommandLineOutput;

class ChecksApiTest extends Served {
    private static final String BREACHES = "snp-quillhaven-breaches.md";

    @Test
    void aDraftWithBreachesIsASuccessWithFindings() {
        api().contentType(MARKDOWN)
                .queryParam("fileName", BREACHES)
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("drafts[0].file", equalTo(BREACHES))
                .body("drafts[0].form", equalTo("SNP"))
                .body("drafts[0].verdict", equalTo("breach"))
                .body("drafts[0].findings.rule", hasItem("PRF-1"));
    }

    @Test
    void theReportIsByteForByteThatOfTheCommandLine() {
        byte[] served = api().contentType(MARKDOWN)
                .queryParam("fileName", BREACHES)
                .queryParam("asOf", "2026-12-01")
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .asByteArray();

        assertThat(new String(served, StandardCharsets.UTF_8).replaceFirst("\"engineVersion\": \"[^\"]*\"", ""))
                .isEqualTo(CommandLineOutput.json(BREACHES, fixture(BREACHES))
                        .replaceFirst("\"engineVersion\": \"[^\"]*\"", ""));
    }

    @Test
    void theFastReaderSaysThatItReadWithoutTheTunedModel() {
        api().contentType(MARKDOWN)
                .queryParam("fileName", BREACHES)
                .queryParam("reader", "fast")
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .body("drafts[0].notes", hasItem(containsString("without the tuned model")))
                .body("drafts[0].given.fast", equalTo(true));
    }

    @Test
    void wordIsRead() {
        api().contentType(WORD)
                .header("X-File-Name", "mnp-tarnbeck-trust.docx")
                .body(fixture("mnp-tarnbeck-trust.docx"))
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .body("drafts[0].file", equalTo("mnp-tarnbeck-trust.docx"))
                .body("drafts[0].form", equalTo("MNP"));
    }

    @Test
    void severalDraftsAreSentAsAFormAndOneUnreadableDoesNotStopTheOthers() {
        api().multiPart("file", "../../etc/a.md", fixture(BREACHES), MARKDOWN)
                .multiPart("file", "empty.docx", new byte[0], WORD)
                .multiPart("file", "b.docx", fixture("mnp-tarnbeck-trust.docx"), WORD)
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .body("drafts", hasSize(2))
                .body("drafts[0].file", equalTo("a.md"))
                .body("errors", hasSize(1))
                .body("errors[0].file", equalTo("empty.docx"))
                .body("errors[0].code", equalTo("empty"));
    }

    @Test
    void acceptChoosesTheFormat() {
        api().contentType(MARKDOWN)
                .accept("text/plain")
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("PRF-1"))
                .body(not(containsString("\u001b[")));
        api().contentType(MARKDOWN)
                .accept("application/sarif+json;q=0.9, image/png")
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/sarif+json"))
                .body("version", equalTo("2.1.0"));
    }

    @Test
    void theFormatParameterGoesBeforeAccept() {
        api().contentType(MARKDOWN)
                .accept("application/json")
                .queryParam("format", "html")
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("distribute"));
    }

    @Test
    void whatTheDraftDoesNotTellIsGivenByParameter() {
        api().contentType("text/plain")
                .queryParam("form", "MNP")
                .queryParam("hostKind", "community-trust")
                .queryParam("population", 260000)
                .queryParam("failOn", "never")
                .body("1. The Provider shall provide the services.\n\n2. The Provider shall keep records.\n")
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .body("drafts[0].form", equalTo("MNP"))
                .body("drafts[0].host.kind", equalTo("community trust"))
                .body("gating.failOn", equalTo("never"));
    }

    @Test
    void nothingThatIsSentMayBeKeptByWhatLiesBetween() {
        api().contentType(MARKDOWN)
                .body(fixture(BREACHES))
                .post("/v1/checks")
                .then()
                .header("Cache-Control", containsString("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }
}
