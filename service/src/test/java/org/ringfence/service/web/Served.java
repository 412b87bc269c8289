package org.ringfence.service.web;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that talk to the service over a socket; every answer is held to the contract. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Served {
    static final String MARKDOWN = "text/markdown";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    int port;

    RequestSpecification api() {
        // REST Assured must not add a charset of its own to media types.
        return given().port(port)
                .filter(new Contract())
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(MARKDOWN, io.restassured.http.ContentType.TEXT)
                                .encodeContentTypeAs("application/pdf", io.restassured.http.ContentType.BINARY)
                                .encodeContentTypeAs("image/png", io.restassured.http.ContentType.BINARY)
                                .encodeContentTypeAs("application/yaml", io.restassured.http.ContentType.TEXT)
                                .encodeContentTypeAs(WORD, io.restassured.http.ContentType.BINARY)));
    }

    static byte[] fixture(String name) {
        try (InputStream in = Served.class.getResourceAsStream("/drafts/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
