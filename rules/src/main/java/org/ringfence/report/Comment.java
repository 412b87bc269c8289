package org.ringfence.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A comment of bounded length: parts that no longer fit are counted, never cut in the middle. */
final class Comment {
    /** GitHub takes 65,536 characters; some are kept for the parts that always stand. */
    private static final int MOST = 60_000;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    void always(String part) {
        text.append(part);
    }

    void offer(String noun, String part) {
        if (text.length() + part.length() <= MOST) {
            text.append(part);
        } else {
            leftOut.merge(noun, 1, Integer::sum);
        }
    }

    /** A paragraph that says what did not fit; empty if all did. */
    String leftOut() {
        if (leftOut.isEmpty()) {
            return "";
        }
        return leftOut.entrySet().stream()
                .map(entry -> Wording.count(entry.getValue(), entry.getKey()))
                .collect(
                        Collectors.joining(", ", "Not shown here for want of room, but in the full report: ", ".\n\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
