package org.ringfence.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.compare.FindingChange.Kind;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;

/**
 * What changed between two versions of a draft, rule by rule. Findings are matched by what the clause says, so that renumbering alone
 * changes nothing.
 *
 * @param oldFile the old draft
 * @param newFile the new draft
 * @param outcomes the rules that end otherwise, in pack order
 * @param findings every finding of either draft, what is new first, then what is fixed
 */
public record Comparison(String oldFile, String newFile, List<OutcomeChange> outcomes, List<FindingChange> findings) {
    private static final double STILL_THE_SAME_BREACH = 0.6;

    public Comparison {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }

    /** Compares the reports on two versions. */
    public static Comparison of(DraftReport before, DraftReport after) {
        Map<String, RuleResult> was = byRule(before);
        Map<String, RuleResult> is = byRule(after);
        Set<String> rules = new LinkedHashSet<>(was.keySet());
        rules.addAll(is.keySet());
        List<OutcomeChange> outcomes = new ArrayList<>();
        List<FindingChange> findings = new ArrayList<>();
        for (String rule : rules) {
            outcome(rule, was.get(rule), is.get(rule), outcomes);
            findings.addAll(findings(of(before, rule), of(after, rule)));
        }
        findings.sort(Comparator.comparing(FindingChange::kind)
                .thenComparing(change -> change.finding().severity()));
        return new Comparison(before.file(), after.file(), outcomes, findings);
    }

    /** Whether the new draft breaks something at or above {@code failOn} that the old one did not. */
    public boolean worse(@Nullable Severity failOn, DraftReport after) {
        if (failOn == null) {
            return false;
        }
        Map<String, RuleResult> is = byRule(after);
        return findings.stream().filter(change -> change.kind() == Kind.NEW).anyMatch(change -> {
            RuleResult result = is.get(change.finding().rule());
            Severity gate = result == null ? change.finding().severity() : result.gate();
            return gate.atLeast(failOn);
        });
    }

    private static void outcome(
            String rule, @Nullable RuleResult was, @Nullable RuleResult is, List<OutcomeChange> changes) {
        RuleResult known = is == null ? was : is;
        if (known == null || (was != null && is != null && was.outcome() == is.outcome())) {
            return;
        }
        changes.add(new OutcomeChange(
                rule,
                known.title(),
                known.gate(),
                was == null ? null : was.outcome(),
                is == null ? null : is.outcome()));
    }

    private static List<FindingChange> findings(List<Finding> before, List<Finding> after) {
        List<FindingChange> changes = new ArrayList<>();
        Pairing<Finding> pairing = new Pairing<>(before, after);
        add(changes, Kind.UNCHANGED, pairing.take((one, other) -> sameWords(one, other) && sameHeading(one, other)));
        add(changes, Kind.MOVED, pairing.take(Comparison::sameWords));
        add(changes, Kind.REWORDED, pairing.takeAlike(STILL_THE_SAME_BREACH, Comparison::likeness));
        add(changes, Kind.REWORDED, pairing.take((one, other) -> sameLabel(one, other) && sameHeading(one, other)));
        for (Pairing.Pair<Finding> alone : pairing.rest()) {
            changes.add(new FindingChange(alone.left() == null ? Kind.NEW : Kind.FIXED, alone.left(), alone.right()));
        }
        return changes;
    }

    private static void add(List<FindingChange> changes, Kind kind, List<Pairing.Pair<Finding>> pairs) {
        pairs.forEach(pair -> changes.add(new FindingChange(kind, pair.left(), pair.right())));
    }

    private static boolean sameWords(Finding one, Finding other) {
        Location here = one.location();
        Location there = other.location();
        if (here == null || there == null) {
            return here == there;
        }
        return Content.key(words(here)).equals(Content.key(words(there)));
    }

    private static boolean sameHeading(Finding one, Finding other) {
        return Objects.equals(heading(one), heading(other));
    }

    private static boolean sameLabel(Finding one, Finding other) {
        Location here = one.location();
        Location there = other.location();
        return here != null
                && there != null
                && !here.clause().isEmpty()
                && here.clause().equals(there.clause());
    }

    private static double likeness(Finding one, Finding other) {
        Location here = one.location();
        Location there = other.location();
        return here == null || there == null
                ? 0
                : Content.likeness(Content.words(words(here)), Content.words(words(there)));
    }

    /** The quotation; the pointer where structured terms have none. */
    private static String words(Location location) {
        return location.quote().isBlank() ? location.clause() : location.quote();
    }

    private static @Nullable String heading(Finding finding) {
        Location location = finding.location();
        return location == null || location.heading() == null ? null : Content.key(location.heading());
    }

    private static Map<String, RuleResult> byRule(DraftReport report) {
        Map<String, RuleResult> byRule = new LinkedHashMap<>();
        report.rules().forEach(result -> byRule.put(result.rule(), result));
        return byRule;
    }

    private static List<Finding> of(DraftReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
