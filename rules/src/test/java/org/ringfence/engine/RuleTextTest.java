package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.facts.Parameter;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.RuleCard;

/** What the bundled rules may and may not say, read off their text. */
class RuleTextTest {
    private static final Set<String> BLIND = Set.of("OUT", "BUD", "TRN", "PRF");
    private static final Pattern ARGUMENT = Pattern.compile("\"([a-z]+)\", [^\"\\s]|\"([a-z]+)\", \"");

    private final List<PackFamily> families = BundledPacks.load().stream()
            .map(Pack::families)
            .flatMap(List::stream)
            .toList();

    @Test
    void everyRuleOfThePolicyIsARule() {
        for (PackFamily family : families) {
            Set<String> named =
                    found("(?m)^rule \"([A-Z]+-\\d+) ", family.logic().text());

            assertThat(named).isEqualTo(new TreeSet<>(ids(family)));
        }
    }

    @Test
    void rulesReportOnlyRulesOfTheirOwnFamily() {
        for (PackFamily family : families) {
            assertThat(found(
                            "verdicts\\.\\w+\\(\"([A-Z]+-\\d+)\"",
                            family.logic().text()))
                    .isSubsetOf(ids(family));
        }
    }

    @Test
    void rulesImportNothingButFactsAndTwoLists() {
        for (PackFamily family : families) {
            assertThat(found("(?m)^import ([\\w.]+)", family.logic().text()))
                    .allMatch(name -> name.startsWith("org.ringfence.facts.")
                            || name.equals("org.ringfence.draft.ContractForm")
                            || name.equals("org.ringfence.draft.HostKind"));
        }
    }

    @Test
    void rulesJudgeAndDoNothingElse() {
        for (PackFamily family : families) {
            assertThat(family.logic().text())
                    .doesNotContainPattern(
                            "\\b(salience|eval|function|matches|contains|str|insert|modify|update|delete|new)\\b *[\\[(\"]");
        }
    }

    /** No number decides but nought, and a hundred that turns shares into percent: thresholds are parameters. */
    @Test
    void noThresholdStandsInARule() {
        for (PackFamily family : families) {
            String conditions = family.logic()
                    .text()
                    .replaceAll("(?s)\nthen\n.*?\nend\n", "\n")
                    .replaceAll("\"[^\"]*\"|//.*", "");

            assertThat(found("(?<![\\w$.])(\\d+)", conditions)).isSubsetOf("0", "100");
        }
    }

    @Test
    void theHostsKindIsNotSeenWhereItMayNotMatter() {
        assertThat(families.stream()
                        .filter(family -> BLIND.contains(family.cards().get(0).family())))
                .hasSize(4)
                .allSatisfy(family ->
                        assertThat(family.logic().text()).doesNotContain("hostKind", "HostKind", "host.kind"));
    }

    @Test
    void everyParameterIsReadAndEveryOneReadIsThere() {
        for (PackFamily family : families) {
            Set<String> read =
                    found("Parameter\\(id == \"([^\"]+)\"", family.logic().text());

            assertThat(family.parameters().stream().map(Parameter::id)).containsExactlyInAnyOrderElementsOf(read);
        }
    }

    @Test
    void whatARuleReportsFitsItsMessage() {
        for (PackFamily family : families) {
            for (RuleCard card : family.cards()) {
                Pattern call = Pattern.compile("(?s)verdicts\\.violated\\(\"" + card.id() + "\"(.*?)\\);");
                Set<String> given = new TreeSet<>();
                call.matcher(family.logic().text())
                        .results()
                        .forEach(one -> ARGUMENT.matcher(one.group(1))
                                .results()
                                .map(RuleTextTest::first)
                                .forEach(given::add));

                assertThat(found("\\{(\\w+)}", card.message()))
                        .as("what the rules of " + card.id() + " report, and its message has no place for")
                        .containsAll(given);
            }
        }
    }

    /** Drools 10.2 gives the other values to the condition in the wrong order otherwise, and the rule judges nonsense. */
    @Test
    void theConditionOfAnAccumulateNamesItsOwnResultFirst() {
        List<String> wrong = new ArrayList<>();
        Pattern accumulate = Pattern.compile("(?s)(\\$\\w+) : (?:sum|count|min|max|average)\\([^()]*\\);\\s*(\\$\\w+)");
        families.forEach(family -> accumulate
                .matcher(family.logic().text())
                .results()
                .filter(one -> !one.group(1).equals(one.group(2)))
                .forEach(one -> wrong.add(one.group())));

        assertThat(wrong).isEmpty();
    }

    private static List<String> ids(PackFamily family) {
        return family.cards().stream().map(RuleCard::id).toList();
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    private static String first(MatchResult argument) {
        return Stream.of(argument.group(1), argument.group(2))
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow();
    }
}
