package org.ringfence.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Verdicts;

/** Gathers what the rules of one session report. */
final class Collector implements Verdicts {
    private final List<Judgement> judgements = new ArrayList<>();

    @Override
    public void violated(String rule, @Nullable Fact fact, Object... arguments) {
        judgements.add(new Judgement(rule, Judgement.Kind.VIOLATED, fact, pairs(rule, arguments), ""));
    }

    @Override
    public void satisfied(String rule, @Nullable Fact fact) {
        judgements.add(new Judgement(rule, Judgement.Kind.SATISFIED, fact, Map.of(), ""));
    }

    @Override
    public void doubted(String rule, @Nullable Fact fact, String why) {
        judgements.add(new Judgement(rule, Judgement.Kind.DOUBTED, fact, Map.of(), why));
    }

    @Override
    public void notApplicable(String rule, String why) {
        judgements.add(new Judgement(rule, Judgement.Kind.NOT_APPLICABLE, null, Map.of(), why));
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    private static Map<String, Object> pairs(String rule, Object[] arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("rule " + rule + " reports a name without a value");
        }
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i + 1] != null) {
                pairs.put(String.valueOf(arguments[i]), arguments[i + 1]);
            }
        }
        return pairs;
    }
}
