package org.ringfence.compare;

import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;

/** Tells clauses that govern conduct from those that only describe. In doubt a clause governs. */
final class Conduct {
    private static final Set<String> GOVERNING = Set.of(
            "shall",
            "must",
            "may",
            "will",
            "should",
            "can",
            "cannot",
            "would",
            "need",
            "needs",
            "required",
            "requires",
            "require",
            "entitled",
            "obliged",
            "obligation",
            "prohibited",
            "permitted",
            "allowed",
            "liable",
            "responsible",
            "agree",
            "agrees",
            "agreed",
            "undertake",
            "undertakes",
            "means",
            "includes",
            "excludes",
            "exempt",
            "except",
            "unless",
            "save",
            "subject",
            "notwithstanding",
            "apply",
            "applies",
            "disapplied",
            "without",
            "only",
            "not",
            "no",
            "never",
            "report",
            "reports",
            "audit",
            "sanction",
            "penalty",
            "surplus",
            "access",
            "retain",
            "retains",
            "retained",
            "pay",
            "pays",
            "payable",
            "notice",
            "terminate",
            "terminates",
            "consent",
            "approve",
            "approval",
            "is",
            "are");

    /** A figure that sets a measure of conduct: a share, a period, a frequency, a sum. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)£|%|\\bper cent|\\bpercent|\\bday|\\bweek|\\bmonth|\\bquarter|\\bannual|\\byear|\\btimes\\b|\\bnil\\b|\\bnone\\b");

    private Conduct() {}

    static boolean governs(Clause clause, String masked) {
        if (clause.kind() == ClauseKind.HEADING) {
            return false;
        }
        return MEASURE.matcher(masked).find() || Content.words(masked).stream().anyMatch(GOVERNING::contains);
    }
}
