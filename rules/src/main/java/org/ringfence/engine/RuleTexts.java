package org.ringfence.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.logic.Logic;

/**
 * Rules to compile together, each with the file that it stands in.
 *
 * @param rules in the order of the files
 */
record RuleTexts(List<Placed> rules) {
    RuleTexts {
        rules = List.copyOf(rules);
    }

    /** One rule and its file. */
    record Placed(Logic file, Logic.Rule rule) {}

    /** Every rule of some files. */
    static RuleTexts of(Collection<Logic> files) {
        List<Placed> rules = new ArrayList<>();
        files.forEach(file -> file.rules().forEach(rule -> rules.add(new Placed(file, rule))));
        return new RuleTexts(rules);
    }

    /** Some of them alone: from a place to before another. */
    RuleTexts part(int from, int to) {
        return new RuleTexts(rules.subList(from, to));
    }

    /** The files, without the rules that are left out. */
    List<Logic> files() {
        Map<String, Logic> files = new LinkedHashMap<>();
        Map<String, List<Logic.Rule>> kept = new LinkedHashMap<>();
        for (Placed one : rules) {
            files.put(one.file().path(), one.file());
            kept.computeIfAbsent(one.file().path(), path -> new ArrayList<>()).add(one.rule());
        }
        return files.values().stream()
                .map(file -> file.with(kept.getOrDefault(file.path(), List.of())))
                .toList();
    }
}
