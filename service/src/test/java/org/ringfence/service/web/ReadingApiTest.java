package org.ringfence.service.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingApiTest extends Served {
    @Test
    void aServiceThatListensIsUp() {
        api().get("/health").then().statusCode(200).body("status", equalTo("up"));
    }

    @Test
    void packsAreListedAndShownWithTheirRules() {
        api().get("/v1/packs")
                .then()
                .statusCode(200)
                .body("packs", hasSize(6))
                .body("packs.id", hasItem("bma-red-lines"));
        String version = api().get("/v1/packs").path("packs.find { it.id == 'bma-red-lines' }.version");
        api().get("/v1/packs/bma-red-lines/{version}", version)
                .then()
                .statusCode(200)
                .body("rules.id", hasItems("OUT-1", "PRF-5"))
                .body("digest", not(equalTo("")));
        api().get("/v1/packs/bma-red-lines/{version}/rules/PRF-2", version)
                .then()
                .statusCode(200)
                .body("severity", equalTo("red-line"))
                .body("citations[0].source", equalTo("bma-gpce-2026"))
                .body("forms", hasItems("SNP", "MNP", "IHO", "ALLIANCE"));
    }

    @Test
    void sourcesAreListedWithThePassagesThatRulesCite() {
        api().get("/v1/sources")
                .then()
                .statusCode(200)
                .body("sources.id", hasItems("bma-gpce-2026", "nhs-alliance-2026"))
                .body("sources.find { it.id == 'bma-gpce-2026' }.passages.locator", hasItem("Red line 5"))
                .body("sources.collect { it.passages.size() }.min()", greaterThan(0));
    }

    @Test
    void theContractIsServed() {
        api().get("/openapi.yaml").then().statusCode(200).contentType(startsWith("application/yaml"));
        api().get("/schemas/report.schema.json").then().statusCode(200).contentType("application/schema+json");
        api().get("/schemas/nothing.schema.json").then().statusCode(404).body("code", equalTo("unknown-path"));
    }

    @Test
    void theDocumentationNeedsNoOtherServer() {
        api().get("/docs/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(not(containsString("http")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "docs.js", "swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"})
    void everyFileOfTheDocumentationIsHere(String file) {
        api().get("/docs/{file}", file).then().statusCode(200);
    }

    @Test
    void theFrontDoorLeadsToTheDocumentation() {
        api().redirects().follow(false).get("/").then().statusCode(302).header("Location", equalTo("/docs/"));
    }
}
