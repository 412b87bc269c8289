package org.ringfence.service.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

/** The rules in force, read to people in a browser. */
class RulePagesApiTest extends Served {
    @Test
    void theIndexLeadsToEachRule() {
        api().get("/rules/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("href=\"PRF-2\""))
                .body(containsString("href=\"all\""));
        api().get("/rules/PRF-2")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("Nothing permits distribution"))
                .body(containsString("href=\"./\""));
        api().get("/rules/all").then().statusCode(200).body(containsString("id=\"LED-4\""));
    }

    @Test
    void theAddressWithoutItsStrokeLeadsThere() {
        api().redirects()
                .follow(false)
                .get("/rules")
                .then()
                .statusCode(302)
                .header("Location", containsString("/rules/"));
    }

    @Test
    void aRuleThatIsNotInForceHasNoPage() {
        api().get("/rules/PRF-99").then().statusCode(404).body("code", equalTo("unknown-rule"));
        api().get("/rules/nothing").then().statusCode(404).body("code", equalTo("unknown-path"));
    }

    @Test
    void aBrowserMayShowThePageAndDoNothingMore() {
        api().get("/rules/PRF-2")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff");
    }
}
