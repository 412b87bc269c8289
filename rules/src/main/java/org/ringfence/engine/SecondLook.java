package org.ringfence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.ringfence.logic.Logic;

/**
 * Looks at a rule file as the rule engine will, after it was found to hold only what rules may say. If the two ever read a file
 * differently, it is not compiled.
 */
final class SecondLook {
    private SecondLook() {}

    /** How the engine's reading of a file differs from ours, or null if it does not. */
    static @Nullable String difference(Logic logic) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr seen;
        try {
            seen = parser.parse(false, logic.compilable());
        } catch (DroolsParserException e) {
            return "it cannot be read";
        }
        if (parser.hasErrors() || seen == null) {
            return "it cannot be read";
        }
        if (!seen.getFunctions().isEmpty()
                || !seen.getFunctionImports().isEmpty()
                || !seen.getAccumulateImports().isEmpty()
                || !seen.getTypeDeclarations().isEmpty()
                || !seen.getEnumDeclarations().isEmpty()
                || !seen.getEntryPointDeclarations().isEmpty()
                || !seen.getWindowDeclarations().isEmpty()
                || !seen.getAttributes().isEmpty()
                || seen.getUnit() != null
                || seen.getGlobals().size() > 1
                || seen.getRules().size() != logic.rules().size()) {
            return "it holds more than rules";
        }
        for (int i = 0; i < seen.getRules().size(); i++) {
            RuleDescr rule = seen.getRules().get(i);
            Logic.Rule ours = logic.rules().get(i);
            if (!rule.getName().equals(ours.name())
                    || rule.isQuery()
                    || rule.hasParent()
                    || !rule.getAttributes().isEmpty()
                    || !rule.getNamedConsequences().isEmpty()
                    || !shape(rule.getLhs()).equals(shape(ours))
                    || calls(rule) != ours.reports().size()) {
                return "rule “" + ours.name() + "” reads in two ways";
            }
        }
        return null;
    }

    /** The facts in order, each with the words before it. */
    private static List<String> shape(AndDescr conditions) {
        List<String> shape = new ArrayList<>();
        conditions.getDescrs().forEach(one -> add((BaseDescr) one, shape));
        return shape;
    }

    /** Brackets that group are told apart differently by the two readings, and neither can hide a fact. */
    private static List<String> shape(Logic.Rule rule) {
        return rule.shape().stream()
                .filter(word -> !word.equals("and") && !word.equals("or"))
                .toList();
    }

    private static void add(BaseDescr one, List<String> shape) {
        if (one instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                shape.add("accumulate");
                add(accumulate.getInput(), shape);
            } else {
                shape.add(
                        pattern.getSource() == null && pattern.getBehaviors().isEmpty()
                                ? pattern.getObjectType()
                                : "?");
            }
        } else if (one instanceof AndDescr || one instanceof OrDescr) {
            ((ConditionalElementDescr) one).getDescrs().forEach(part -> add((BaseDescr) part, shape));
        } else if (one instanceof NotDescr || one instanceof ExistsDescr) {
            shape.add(one instanceof NotDescr ? "not" : "exists");
            ((ConditionalElementDescr) one).getDescrs().forEach(part -> add((BaseDescr) part, shape));
        } else {
            shape.add(one.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    private static int calls(RuleDescr rule) {
        String text = String.valueOf(rule.getConsequence()).replaceAll("\"[^\"]*\"", "");
        return text.split(";", -1).length - 1;
    }
}
