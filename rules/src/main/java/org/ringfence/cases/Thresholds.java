package org.ringfence.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.check.Checker;
import org.ringfence.facts.Parameter;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.ParameterRow;
import org.ringfence.pack.Problem;

/**
 * Moves each number of {@code parameters.csv} by the smallest step, up and down, and asks whether any case then ends otherwise: a threshold
 * that may be another without a case noticing is not tested.
 */
final class Thresholds {
    private final PackFamily family;
    private final FamilyBench bench;
    private final CaseRunner runner;

    Thresholds(PackFamily family, FamilyBench bench, CaseRunner runner) {
        this.family = family;
        this.bench = bench;
        this.runner = runner;
    }

    /** @param results what came of the family's cases with the thresholds as they are */
    List<Problem> unnoticed(List<CaseResult> results) {
        List<Problem> problems = new ArrayList<>();
        for (ParameterRow row : family.rows()) {
            Parameter parameter = row.parameter();
            if (!isNumber(parameter)) {
                continue;
            }
            List<String> unnoticed = new ArrayList<>();
            BigDecimal step = step(parameter.number());
            for (BigDecimal value : List.of(
                    parameter.number().subtract(step), parameter.number().add(step))) {
                if (!noticed(parameter, value, results)) {
                    unnoticed.add(value.toPlainString());
                }
            }
            if (!unnoticed.isEmpty()) {
                problems.add(problem(row, unnoticed));
            }
        }
        return problems;
    }

    private boolean noticed(Parameter parameter, BigDecimal value, List<CaseResult> results) {
        Checker moved = bench.checker(FamilyBench.moved(parameter, value));
        String rule = parameter.id().substring(0, Math.max(0, parameter.id().indexOf('.')));
        // The cases of the rule that the threshold is named after first: one of them will mostly do.
        for (boolean own : new boolean[] {true, false}) {
            for (CaseResult result : results) {
                if (result.trouble().isEmpty()
                        && result.one().expect().containsKey(rule) == own
                        && endsOtherwise(result, moved)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a rule of which the case is certain ends otherwise. */
    private boolean endsOtherwise(CaseResult result, Checker moved) {
        CaseResult now = runner.run(result.one(), moved);
        return result.outcomes().entrySet().stream()
                .filter(before -> result.differences().stream()
                        .noneMatch(one -> one.rule().equals(before.getKey())))
                .anyMatch(before -> before.getValue() != now.outcomes().get(before.getKey()));
    }

    private Problem problem(ParameterRow row, List<String> unnoticed) {
        Parameter parameter = row.parameter();
        return new Problem(
                family.room() + "/parameters.csv",
                row.line(),
                "no case notices if " + parameter.id() + " is " + String.join(" or ", unnoticed) + " instead of "
                        + parameter.words().get(0),
                "add to cases.yaml a case at the limit and one just beyond it");
    }

    static boolean isNumber(Parameter parameter) {
        try {
            return parameter.words().size() == 1
                    && parameter
                                    .number()
                                    .compareTo(new BigDecimal(parameter.words().get(0)))
                            == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** One in the last place as written: 1 for 30000, 0.01 for 0.25. */
    private static BigDecimal step(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, number.scale()));
    }
}
