package org.ringfence.service.web;

import org.springframework.http.HttpStatus;

/** Which HTTP status a draft's own problem is. */
final class DraftProblems {
    private DraftProblems() {}

    static HttpStatus status(String code) {
        return switch (code) {
            case "too-large" -> HttpStatus.CONTENT_TOO_LARGE;
            case "unsupported" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case "internal" -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
