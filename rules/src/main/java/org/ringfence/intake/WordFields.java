package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fields open at a place of a Word story: their codes are not text, their results are. */
final class WordFields {
    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;
        boolean contents;
    }

    private final List<Field> open = new ArrayList<>();

    void mark(String type) {
        switch (type) {
            case "begin" -> open.add(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    Field field = open.get(open.size() - 1);
                    field.result = true;
                    field.contents = field.code
                            .toString()
                            .strip()
                            .toUpperCase(Locale.ROOT)
                            .startsWith("TOC");
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
            default -> {}
        }
    }

    StringBuilder code() {
        return open.isEmpty() ? new StringBuilder() : open.get(open.size() - 1).code;
    }

    /** Whether text here is part of what a reader sees. */
    boolean visible() {
        for (Field field : open) {
            if (!field.result) {
                return false;
            }
        }
        return true;
    }

    /** Whether text here is part of a table of contents. */
    boolean contents() {
        for (Field field : open) {
            if (field.contents) {
                return true;
            }
        }
        return false;
    }

    boolean unended() {
        return !open.isEmpty();
    }
}
