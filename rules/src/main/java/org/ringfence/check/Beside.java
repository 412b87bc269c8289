package org.ringfence.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Statement;

/**
 * Lets structured terms beside a draft settle what the draft leaves open. The draft is what will be signed: where it has facts of a kind,
 * the terms' facts of that kind are left out, so that nothing is counted twice and no breach is talked away.
 */
final class Beside {
    private Beside() {}

    static List<Fact> settle(List<Fact> draft, List<Fact> terms) {
        Set<Class<?>> present = new HashSet<>();
        draft.forEach(fact -> present.add(fact.getClass()));
        List<Fact> all = new ArrayList<>(draft);
        for (Fact fact : terms) {
            if (fact instanceof Statement || !present.contains(fact.getClass())) {
                all.add(fact);
            }
        }
        return all;
    }
}
