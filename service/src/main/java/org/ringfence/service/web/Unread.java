package org.ringfence.service.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.finding.CheckError;

/** Says which drafts could not be read, and why. */
final class Unread {
    private static final int SPELT_OUT = 5;

    private Unread() {}

    static String explain(List<CheckError> errors) {
        String first = errors.stream()
                .limit(SPELT_OUT)
                .map(error -> error.file() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return errors.size() <= SPELT_OUT ? first : first + "; and " + (errors.size() - SPELT_OUT) + " more";
    }
}
