package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.reading.figures.Wording;

/** The places that the contract serves (for an SNP its neighbourhood), and how to know them again under slightly other names. */
final class Places {
    private static final String[] COMMON = {
        "the",
        "place",
        "places",
        "neighbourhood",
        "locality",
        "borough",
        "district",
        "area",
        "of",
        "envelope",
        "budget",
        "allocation",
        "total",
        "and",
        "fund",
        "subtotal",
        "sub",
        "all",
        "services",
        "north",
        "south",
        "east",
        "west",
        "central",
        "town",
        "city",
        "upper",
        "lower"
    };

    private final List<Stated<String>> stated;
    private final List<Wording> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Places(List<Stated<String>> stated) {
        this.stated = stated;
        for (Stated<String> place : stated) {
            Wording folded = Wording.of(place.value());
            if (!folded.isEmpty()) {
                words.add(folded);
                names.add(place.value());
            }
        }
    }

    static Places of(Particulars particulars) {
        boolean snp = particulars.form() != null && particulars.form().value() == ContractForm.SNP;
        List<Stated<String>> first = snp ? particulars.neighbourhoods() : particulars.places();
        List<Stated<String>> second = snp ? particulars.places() : particulars.neighbourhoods();
        return new Places(first.isEmpty() ? second : first);
    }

    List<Stated<String>> stated() {
        return stated;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    int size() {
        return names.size();
    }

    /** The only place, or null where there are none or several. */
    @Nullable
    String only() {
        return names.size() == 1 ? names.get(0) : null;
    }

    /** The place that a row's or column's name means, or null; the longest name wins. */
    @Nullable
    String in(Wording text) {
        String best = null;
        int length = 0;
        for (int i = 0; i < names.size(); i++) {
            String folded = words.get(i).words();
            if (folded.length() > length && text.has(folded)) {
                best = names.get(i);
                length = folded.length();
            }
        }
        return best != null ? best : shortened(text);
    }

    /** A place by the telling part of its name, as {@code Lowmoor} for {@code Lowmoor and Fell Borough}; null if two share it. */
    private @Nullable String shortened(Wording text) {
        String row = telling(text);
        if (row.isEmpty() || text.size() > 5) {
            return null;
        }
        String found = null;
        for (int i = 0; i < names.size(); i++) {
            if (telling(words.get(i)).equals(row)) {
                if (found != null) {
                    return null;
                }
                found = names.get(i);
            }
        }
        return found;
    }

    private static String telling(Wording words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.words().split(" ")) {
            boolean common = false;
            for (String each : COMMON) {
                common |= each.equals(word);
            }
            boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
            if (!common && !sign) {
                out.append(word).append(' ');
            }
        }
        return out.toString().strip();
    }
}
