package org.ringfence.service.web;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** Why a request could not be evaluated, where the reason is not that of a draft. Words and statuses are a promise to programs. */
enum ProblemCode {
    MALFORMED_REQUEST(
            "malformed-request", HttpStatus.BAD_REQUEST, "The request cannot be understood", "See /docs/ for what is."),
    INVALID_PARAMETER("invalid-parameter", HttpStatus.BAD_REQUEST, "A parameter has a value it cannot have", ""),
    MISSING_DRAFT(
            "missing-draft",
            HttpStatus.BAD_REQUEST,
            "There is no draft in the request",
            "Send drafts as the form's parts named file, or one as the body itself."),
    TOO_MANY_DRAFTS("too-many-drafts", HttpStatus.BAD_REQUEST, "There are too many drafts in the request", ""),
    CROSS_SITE(
            "cross-site",
            HttpStatus.FORBIDDEN,
            "Requests from other sites are refused",
            "Send it from a page of this service, or from a program."),
    UNKNOWN_PATH("unknown-path", HttpStatus.NOT_FOUND, "There is nothing here", "See /docs/ for what there is."),
    UNKNOWN_PACK("unknown-pack", HttpStatus.NOT_FOUND, "There is no such pack", ""),
    UNKNOWN_RULE("unknown-rule", HttpStatus.NOT_FOUND, "There is no such rule", ""),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            HttpStatus.METHOD_NOT_ALLOWED,
            "This method cannot be used here",
            "See /docs/ for those that can."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            HttpStatus.NOT_ACCEPTABLE,
            "None of the formats in Accept can be had",
            "Ask for application/json or text/plain."),
    SLOW_UPLOAD(
            "slow-upload",
            HttpStatus.REQUEST_TIMEOUT,
            "The upload is too slow",
            "Send it again over a faster connection."),
    TOO_LARGE(
            "too-large",
            HttpStatus.CONTENT_TOO_LARGE,
            "The request is too large",
            "Send fewer drafts at a time, or take pictures out of them."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "This media type is not read",
            "Send Word, Markdown, plain text, JSON or YAML, or a form with files."),
    UNREADABLE_DRAFTS(
            "unreadable-drafts",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "None of the drafts could be checked",
            "See errors for each."),
    TOO_SLOW(
            "took-too-long",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The check took too long",
            "Send the drafts one by one, or in parts."),
    BUSY("busy", HttpStatus.SERVICE_UNAVAILABLE, "Too many checks are under way", "Try again a little later."),
    INTERNAL(
            "internal",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Ringfence itself failed",
            "Please report it; the log says more.");

    /** How long a caller who was turned away should wait. */
    static final String RETRY_SECONDS = "5";

    private final String word;
    private final HttpStatus status;
    private final String title;
    private final String detail;

    ProblemCode(String word, HttpStatus status, String title, String detail) {
        this.word = word;
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static ProblemCode ofStatus(int status) {
        for (ProblemCode code : values()) {
            if (code.status.value() == status && code != INVALID_PARAMETER) {
                return code;
            }
        }
        return status >= 500 ? INTERNAL : MALFORMED_REQUEST;
    }

    String word() {
        return word;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The way out, where it is always the same; else empty. */
    String detail() {
        return detail;
    }

    URI type() {
        return type(word);
    }

    /** The type of problems with this code: an identifier, not an address. */
    static URI type(String word) {
        return URI.create("urn:ringfence:problem:" + word);
    }
}
