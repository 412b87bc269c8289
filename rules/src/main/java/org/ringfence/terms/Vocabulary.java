package org.ringfence.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.Scalar;
import org.ringfence.tree.Sequence;

/**
 * What statements of structured terms can say: each setting with its words, as the published schema has them. A rule that looks for anything
 * else would never find it.
 */
public final class Vocabulary {
    /** Said of a list that is there and empty. */
    private static final List<String> NONE = List.of("none");

    private final Map<String, List<String>> words = new TreeMap<>();

    private Vocabulary() {
        walk(TermsSchema.root(), "");
        // Not from the schema: ConsentFacts states it where the committees concerned are left out.
        words.put("contract.lmcs", List.of("unstated"));
    }

    /** Each setting by its dotted path, with the words it may have. */
    public static Map<String, List<String>> words() {
        return new Vocabulary().words;
    }

    private void walk(Mapping schema, String subject) {
        if (schema.entries().get("$ref") instanceof Scalar ref) {
            String name = ref.text().substring("#/$defs/".length());
            if (TermsSchema.root().entries().get("$defs") instanceof Mapping definitions
                    && definitions.entries().get(name) instanceof Mapping definition) {
                walk(definition, subject);
            }
            return;
        }
        if (schema.entries().get("properties") instanceof Mapping properties) {
            properties.entries().forEach((name, property) -> {
                if (property instanceof Mapping one) {
                    walk(one, subject.isEmpty() ? name : subject + "." + name);
                }
            });
        }
        if (schema.entries().get("items") instanceof Mapping item) {
            if (!item.entries().containsKey("properties")) {
                walk(item, subject);
            }
            words.merge(subject, NONE, Vocabulary::with);
        }
        if (schema.entries().get("enum") instanceof Sequence choices) {
            List<String> some = new ArrayList<>();
            for (Node choice : choices.items()) {
                some.add(((Scalar) choice).text());
            }
            words.put(subject, List.copyOf(some));
        } else if (schema.entries().get("type") instanceof Scalar type
                && type.text().equals("boolean")) {
            words.put(subject, List.of("yes", "no"));
        }
    }

    private static List<String> with(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
