package org.ringfence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.Clause;
import org.ringfence.draft.DefinedTerm;

/** Finds which of a draft's defined terms a clause uses, as they are written: capitals count. */
final class DefinedTerms {
    private final Map<String, List<DefinedTerm>> byFirstWord = new HashMap<>();

    DefinedTerms(List<DefinedTerm> definitions) {
        for (DefinedTerm definition : definitions) {
            if (!definition.term().isBlank()) {
                byFirstWord
                        .computeIfAbsent(firstWord(definition.term(), 0), none -> new ArrayList<>())
                        .add(definition);
            }
        }
    }

    /** The terms that the clause uses, longest first, without the term that it defines itself. */
    List<DefinedTerm> usedIn(Clause clause) {
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        String text = clause.text();
        List<DefinedTerm> used = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                for (DefinedTerm definition : byFirstWord.getOrDefault(firstWord(text, i), List.of())) {
                    if (definition.clause() != clause.index()
                            && text.startsWith(definition.term(), i)
                            && !used.contains(definition)) {
                        used.add(definition);
                    }
                }
            }
            inside = letter;
        }
        used.sort(Comparator.comparingInt(definition -> -definition.term().length()));
        return used;
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
