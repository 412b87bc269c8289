package org.ringfence.report;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which a report can be had. */
public enum ReportFormat {
    /** For people at a terminal. */
    TEXT("text", "text/plain", ".txt"),
    /** For programs: the whole report, and what {@link ReportReader} reads. */
    JSON("json", "application/json", ".json"),
    /** For code scanning: SARIF 2.1.0. */
    SARIF("sarif", "application/sarif+json", ".sarif"),
    /** For build servers. */
    JUNIT("junit", "application/vnd.junit+xml", ".xml"),
    /** To read, to print and to pass on: one file that needs nothing else. */
    HTML("html", "text/html", ".html"),
    /** For a comment on a pull request. */
    MARKDOWN("markdown", "text/markdown", ".md"),
    /** Annotations in the log of a GitHub workflow. */
    GITHUB("github", "text/vnd.github.workflow-commands", ".txt"),
    /** GitLab's code quality report. */
    GITLAB("gitlab", "application/vnd.gitlab.code-quality+json", ".json");

    private final String word;
    private final String mediaType;
    private final String fileEnding;

    ReportFormat(String word, String mediaType, String fileEnding) {
        this.word = word;
        this.mediaType = mediaType;
        this.fileEnding = fileEnding;
    }

    /** The word used in options. */
    public String word() {
        return word;
    }

    /** The media type, without parameters; every format is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with, dot included. */
    public String fileEnding() {
        return fileEnding;
    }

    /** The format that {@code word} names, if any. */
    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }
}
