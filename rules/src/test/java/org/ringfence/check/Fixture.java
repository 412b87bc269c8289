package org.ringfence.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A draft written for this project, with what a careful reader finds in it.
 *
 * @param draft the draft's file
 * @param terms structured terms that sit beside it, or null
 * @param violated each rule that it breaks, with the clauses; {@code document} is an absence, {@code any} leaves the place open
 * @param satisfied rules that it must be seen to meet
 * @param flips rules whose outcome its tracked changes alter
 */
record Fixture(
        Path draft,
        @Nullable Path terms,
        @Nullable ContractForm form,
        Map<String, List<String>> violated,
        Map<String, List<String>> satisfied,
        List<String> flips) {

    /** The folder can be set, to measure drafts that are not in the repository. */
    private static final Path FOLDER = Path.of(System.getProperty("fixtures", "../test-fixtures/drafts"));

    static List<Fixture> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().contains(".expected.")
                            && !file.toString().contains(".terms."))
                    .sorted()
                    .map(Fixture::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a careful reader finds nothing that breaks a rule of OUT to FRM. */
    boolean compliant() {
        return violated.isEmpty();
    }

    Submission submission() {
        try {
            byte @Nullable [] beside = terms == null ? null : Files.readAllBytes(terms);
            return new Submission(draft.getFileName().toString(), Files.readAllBytes(draft), beside, null, null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return draft.getFileName().toString();
    }

    private static Fixture of(Path draft) {
        String name = draft.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path expected = FOLDER.resolve(stem + ".expected.yaml");
        Path terms = FOLDER.resolve(stem + ".terms.yaml");
        JsonNode node = Files.exists(expected)
                ? new YAMLMapper().readTree(expected.toFile())
                : new YAMLMapper().createObjectNode();
        return new Fixture(
                draft,
                Files.exists(terms) ? terms : null,
                node.has("form") ? ContractForm.valueOf(node.get("form").asString()) : null,
                places(node.get("violated")),
                places(node.get("satisfied")),
                words(node.get("flips")));
    }

    private static Map<String, List<String>> places(@Nullable JsonNode node) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        if (node != null && node.isObject()) {
            node.properties().forEach(entry -> places.put(entry.getKey(), words(entry.getValue())));
        }
        return places;
    }

    private static List<String> words(@Nullable JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(one -> words.add(one.asString()));
        }
        return words;
    }
}
