package org.ringfence.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;

/** Every fixture gets the outcomes that a careful reader gives it. */
class FixturesTest {
    static final CheckOptions OPTIONS = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27));
    private static final Checker CHECKER = Checker.bundled();
    private static final Misreadings KNOWN = new Misreadings("fixtures");

    @AfterAll
    static void end() {
        KNOWN.end();
    }

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatACarefulReaderFindsIsFoundAndNothingElse(Fixture fixture) throws Exception {
        KNOWN.hold(fixture.toString(), differences(fixture));
    }

    static List<String> differences(Fixture fixture) throws Exception {
        DraftReport report = CHECKER.check(fixture.submission(), OPTIONS).report();
        List<String> differences = new ArrayList<>();
        if (fixture.form() != null && fixture.form() != report.form()) {
            differences.add("form " + report.form() + " instead of " + fixture.form());
        }
        Set<String> violated = rules(report, RuleOutcome.VIOLATED);
        fixture.violated().forEach((rule, places) -> {
            if (!violated.contains(rule)) {
                differences.add("missed " + rule + " at " + places + ": " + outcome(report, rule));
                return;
            }
            Set<String> found = places(report, rule);
            for (String place : places) {
                if (!place.equals("any") && !found.contains(place)) {
                    differences.add(rule + " found at " + found + " instead of " + place);
                }
            }
        });
        for (String rule : violated) {
            if (!fixture.violated().containsKey(rule) && !rule.startsWith("PRN") && !rule.startsWith("OPS")) {
                differences.add("false " + rule + " at " + places(report, rule));
            }
        }
        Set<String> satisfied = rules(report, RuleOutcome.SATISFIED);
        fixture.satisfied().forEach((rule, places) -> {
            if (!satisfied.contains(rule)) {
                differences.add("not seen to be satisfied: " + rule + " " + places + ": " + outcome(report, rule));
            }
        });
        for (String rule : fixture.flips()) {
            if (report.flippedByTrackedChanges().stream().noneMatch(flip -> flip.startsWith(rule + " "))) {
                differences.add("no flip of " + rule);
            }
        }
        return differences;
    }

    private static Set<String> rules(DraftReport report, RuleOutcome outcome) {
        Set<String> rules = new TreeSet<>();
        report.rules().stream().filter(one -> one.outcome() == outcome).forEach(one -> rules.add(one.rule()));
        return rules;
    }

    private static String outcome(DraftReport report, String rule) {
        return report.rules().stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.outcome().word())
                .findFirst()
                .orElse("no such rule");
    }

    private static Set<String> places(DraftReport report, String rule) {
        Set<String> places = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (finding.rule().equals(rule)) {
                places.add(
                        finding.location() == null
                                ? "document"
                                : finding.location().clause());
            }
        }
        return places;
    }
}
