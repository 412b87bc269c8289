package org.ringfence.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;

/** Whether the clauses that two texts refer to are the same clauses, whatever their numbers. */
final class References {
    private final Map<String, String> first;
    private final Map<String, String> other;

    References(Draft first, Draft other) {
        this.first = byLabel(first);
        this.other = byLabel(other);
    }

    /** @param one a text of the first draft; {@code two}: one of the other that is the same but for the numbers */
    boolean same(String one, String two) {
        List<String> here = Content.references(one);
        List<String> there = Content.references(two);
        if (here.equals(there)) {
            return true;
        }
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            String target = target(first, here.get(i));
            if (!here.get(i).equals(there.get(i))
                    && (target.isEmpty() || !target.equals(target(other, there.get(i))))) {
                return false;
            }
        }
        return true;
    }

    /** What a reference refers to: a clause by its number, a schedule or annex by name and number; empty if there is none such. */
    private static String target(Map<String, String> byLabel, String reference) {
        String number = reference.substring(reference.indexOf(' ') + 1);
        String named = Character.toUpperCase(reference.charAt(0)) + reference.substring(1);
        return byLabel.getOrDefault(number, byLabel.getOrDefault(named, ""));
    }

    private static Map<String, String> byLabel(Draft draft) {
        Map<String, String> byLabel = new HashMap<>();
        for (Clause clause : draft.clauses()) {
            if (!clause.label().isEmpty()) {
                byLabel.putIfAbsent(clause.label(), Content.key(clause.text()));
            }
        }
        return byLabel;
    }
}
