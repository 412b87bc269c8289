package org.ringfence.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text by its content: what is left when the numbers of clauses, by which it refers to others, are taken out. */
final class Content {
    /** A reference such as {@code clauses 4.2(a), 7 and 9.1} or {@code Schedule 3}. Possessive, so that no text makes it slow. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)\\b(clauses?+|paragraphs?+|paras?+|schedules?+|annex(?:es)?+|appendix|appendices|sections?+|parts?+|conditions?+)"
                    + "(\\s++(?:\\d[\\w.]*+|[A-Z]\\b)(?:\\([a-z\\d]{1,5}\\))*+(?:(?:,| and| or| to)\\s++\\d[\\w.]*+(?:\\([a-z\\d]{1,5}\\))*+)*+)");

    private Content() {}

    /** The key by which two texts are the same. */
    static String key(String text) {
        String masked = REFERENCE.matcher(text).replaceAll("$1 #");
        return masked.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The references in a text, in order, each as {@code clause 4.2(a)} or {@code schedule 3}. */
    static List<String> references(String text) {
        List<String> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            for (String number : matcher.group(2).split(",| and | or | to ")) {
                references.add(matcher.group(1).toLowerCase(Locale.ROOT) + " " + number.strip());
            }
        }
        return references;
    }

    /** The words of a text, lower-case, in order. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%£]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How alike two texts are by their words, from 0 to 1 (Dice's coefficient over bags of words). */
    static double likeness(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other) {
            int left = counts.getOrDefault(word, 0);
            if (left > 0) {
                shared++;
                counts.put(word, left - 1);
            }
        }
        return 2.0 * shared / (one.size() + other.size());
    }
}
