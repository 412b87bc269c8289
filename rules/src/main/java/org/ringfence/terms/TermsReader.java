package org.ringfence.terms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.TreeReader;

/** Reads structured terms in JSON or YAML against the published schema, {@code terms.schema.json}. */
public final class TermsReader {
    /** Four times the largest that the schema's own bounds make likely: 20,000 envelopes. */
    static final int MOST_BYTES = 8 << 20;

    private TermsReader() {}

    /**
     * Reads structured terms. A file named {@code .json}, or one of another name that begins with a brace, is JSON; all else is YAML.
     *
     * @param name the file's name as the user gave it
     * @param bytes UTF-8, at most 8 MiB
     * @throws UnreadableDraft with code {@code terms-schema} and every place that breaks the schema, {@code empty}, {@code not-utf8},
     *     {@code too-large} or {@code malformed}
     */
    public static Terms read(String name, byte[] bytes) throws UnreadableDraft {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableDraft(
                    "too-large",
                    "structured terms may have " + (MOST_BYTES >> 20) + " MiB; send the terms of one contract");
        }
        Node node = tree(name, bytes);
        SchemaCheck check = SchemaCheck.of(node);
        if (!check.faults().isEmpty() || !(node instanceof Mapping root)) {
            throw broken(check.faults());
        }
        List<Fault> faults = CrossCheck.of(root);
        if (!faults.isEmpty()) {
            throw broken(faults);
        }
        return new Terms(
                TermsParticulars.of(new Place(root, "").at("contract")), TermsFacts.of(root, check.settings()));
    }

    private static Node tree(String name, byte[] bytes) throws UnreadableDraft {
        try {
            return json(name, bytes) ? TreeReader.json(name, bytes) : TreeReader.yaml(name, bytes);
        } catch (Malformed e) {
            String what = e.line() > 0 ? "line " + e.line() + ": " + e.what() : e.what();
            throw new UnreadableDraft(code(e), what);
        }
    }

    private static boolean json(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return false;
        }
        return lower.endsWith(".json") || first(bytes) == '{';
    }

    private static int first(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ') { // skips white space and a byte order mark, whose bytes are negative
                return one;
            }
        }
        return 0;
    }

    private static String code(Malformed e) {
        return switch (e.what()) {
            case TreeReader.EMPTY -> "empty";
            case TreeReader.NOT_UTF8 -> "not-utf8";
            default -> "malformed";
        };
    }

    private static UnreadableDraft broken(List<Fault> faults) {
        String more = faults.size() >= SchemaCheck.MOST_FAULTS ? " or more" : "";
        String places = faults.size() == 1 ? "one place" : faults.size() + more + " places";
        return new UnreadableDraft(
                "terms-schema",
                "the terms break their schema in " + places + ":\n"
                        + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
}
