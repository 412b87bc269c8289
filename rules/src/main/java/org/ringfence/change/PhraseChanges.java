package org.ringfence.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.YamlFile;
import org.ringfence.pack.YamlValue;

/** What a phrase file was taught and what it forgot. */
final class PhraseChanges {
    private static final Map<String, String> MEANINGS =
            Map.of("breach", "a breach", "protect", "a protection", "touch", "touching the subject");

    private PhraseChanges() {}

    static List<String> between(@Nullable PackFile was, @Nullable PackFile is) {
        Map<String, Set<String>> before = phrases(was);
        Map<String, Set<String>> after = phrases(is);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<String> sentences = new ArrayList<>();
        for (String key : keys) {
            Set<String> gained = new LinkedHashSet<>(after.getOrDefault(key, Set.of()));
            gained.removeAll(before.getOrDefault(key, Set.of()));
            Set<String> lost = new LinkedHashSet<>(before.getOrDefault(key, Set.of()));
            lost.removeAll(after.getOrDefault(key, Set.of()));
            gained.forEach(phrase -> sentences.add(taught(key, phrase)));
            lost.forEach(phrase -> sentences.add(forgot(key, phrase)));
        }
        return sentences;
    }

    private static String taught(String key, String phrase) {
        return list(key)
                ? "the list <" + key.substring(1) + "> gains “" + phrase + "”"
                : rule(key) + " now takes “" + phrase + "” for " + meaning(key);
    }

    private static String forgot(String key, String phrase) {
        return list(key)
                ? "the list <" + key.substring(1) + "> loses “" + phrase + "”"
                : rule(key) + " no longer takes “" + phrase + "” for " + meaning(key);
    }

    private static boolean list(String key) {
        return key.startsWith("<");
    }

    private static String rule(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String meaning(String key) {
        String word = key.substring(key.indexOf(' ') + 1);
        return MEANINGS.getOrDefault(word, word);
    }

    /** Phrases by rule and meaning, lists by name; each phrase with its conditions as one text. */
    private static Map<String, Set<String>> phrases(@Nullable PackFile file) {
        Map<String, Set<String>> phrases = new LinkedHashMap<>();
        YamlValue root =
                file == null ? null : YamlFile.read(file, new ArrayList<>()).orElse(null);
        if (!(root instanceof YamlValue.Fields top)) {
            return phrases;
        }
        if (top.values().get("lists") instanceof YamlValue.Fields lists) {
            lists.values().forEach((name, value) -> phrases.put("<" + name, texts(value)));
        }
        if (top.values().get("phrases") instanceof YamlValue.Items rules) {
            for (YamlValue rule : rules.values()) {
                if (rule instanceof YamlValue.Fields fields
                        && fields.values().get("rule") instanceof YamlValue.Scalar id) {
                    fields.values().forEach((name, value) -> {
                        if (MEANINGS.containsKey(name)) {
                            phrases.computeIfAbsent(id.text() + " " + name, none -> new LinkedHashSet<>())
                                    .addAll(texts(value));
                        }
                    });
                }
            }
        }
        return phrases;
    }

    private static Set<String> texts(YamlValue value) {
        Set<String> texts = new LinkedHashSet<>();
        if (value instanceof YamlValue.Items items) {
            items.values().forEach(item -> texts.add(text(item)));
        } else {
            texts.add(text(value));
        }
        return texts;
    }

    private static String text(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof YamlValue.Items items) {
            return String.join(
                    " or ", items.values().stream().map(PhraseChanges::text).toList());
        }
        StringBuilder text = new StringBuilder();
        ((YamlValue.Fields) value)
                .values()
                .forEach((name, one) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(name.equals("say") ? "" : name + " ")
                        .append(text(one)));
        return text.toString();
    }
}
