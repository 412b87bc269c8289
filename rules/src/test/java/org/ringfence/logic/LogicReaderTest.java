package org.ringfence.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;

class LogicReaderTest {
    private static final String HEAD = """
            package org.ringfence.rules.sample;
            import org.ringfence.facts.Envelope;
            import org.ringfence.facts.Focus;
            import org.ringfence.facts.ContractOutcome;
            import org.ringfence.facts.Parameter;
            import org.ringfence.facts.Provision;
            import org.ringfence.facts.Stance;
            import org.ringfence.facts.Statement;
            global org.ringfence.facts.Verdicts verdicts
            rule "SMP-1 a sample" when
            """;

    /** Slips of the pen in one condition, which stands on line 11, and what is said of each. */
    static Stream<Arguments> conditions() {
        return Stream.of(
                slip("Provison(rule == \"SMP-1\")", "there is no fact called Provison", "did you mean Provision?"),
                slip("Provision(rul == \"SMP-1\")", "Provision has no field “rul”", "did you mean rule?"),
                slip("Provision(rule = \"SMP-1\")", "the sign “=” has no place here", "=="),
                slip("Provision(rule == 'SMP-1')", "the sign “'” has no place here", "double quotation marks"),
                slip("Provision(rule == “SMP-1”)", "the sign ““” has no place here", "straight"),
                slip("Provision(rule == \"SMP-1)", "does not end on the same line", "end it with \""),
                slip("Provision(rule == SMP-1)", "Provision has no field “SMP”", "a text stands in quotation marks"),
                slip("Provision(rule == \"SMP-1\" settled)", "“)” is wanted before “settled”", "comma"),
                slip("Provision(rule == \"SMP-1\"", "“)” is wanted before “then”", "end the fact with )"),
                slip("Provision rule == \"SMP-1\"", "“(” is wanted before “rule”", "brackets"),
                slip("provision(rule == \"SMP-1\")", "there is no fact called provision", "did you mean Provision?"),
                slip("Provision(stance == \"BREACHES\")", "“stance” is one of Stance", "Stance.BREACHES"),
                slip("Provision(stance == Stance.BREACH)", "Stance has no value BREACH", "did you mean BREACHES?"),
                slip("Provision(stance == Stanse.BREACHES)", "there is no list called Stanse", "Stance.BREACHES"),
                slip("Provision(rule)", "this is a text, and a condition is wanted", "compare"),
                slip("Provision(rule > 3)", "this is a text, and only numbers", "without quotation marks"),
                slip("Provision(rule not \"SMP-1\")", "“not” inside a fact's brackets", "!="),
                slip("Provision(rule in \"SMP-1\", \"SMP-2\")", "“(” is wanted before “\"SMP-1\"”", "brackets"),
                slip("Envelope(amount > \"30000\")", "this is a text, and only numbers", "without quotation marks"),
                slip("Envelope(amount > 30,000)", "this is a number, and a condition is wanted", "compare"),
                slip("Envelope(amount > $most)", "$most has not been named before", "$name : field"),
                slip("Envelope(place == Torvale)", "Envelope has no field “Torvale”", "Its fields are place"),
                slip(
                        "Contract(population != null)",
                        "Contract is used and not imported",
                        "import org.ringfence.facts.Contract;"),
                slip("ContractOutcome(focus == Focus.PATIENT) and Provision()", "", ""),
                slip("ContractOutcome(defined == 1)", "“defined” is true or false", "true or false"),
                slip("Parameter($most : number)", "which parameter is read here cannot be told", "parameters.csv"),
                slip("accumulate(Envelope($a : amount), $all : sum($a))", "“;” is wanted before “,”", "semicolon"),
                slip("accumulate(Envelope($a : place); $all : sum($a))", "sum needs a number", "$a : amount"),
                slip("accumulate(Envelope($a : amount); $all : total($a))", "“total”", "use sum, count or collectList"),
                slip(
                        "Parameter(id == \"SMP-1.most\", $most : number) accumulate(Envelope($a : amount); $all : sum($a); $most < $all)",
                        "what must hold of a result begins with $most",
                        "begin it with the result itself: $all"),
                slip("clause : Provision()", "the name “clause” does not begin with $", "$clause"),
                slip("$p : Provision() $p : Provision()", "the name $p is given twice", "another name"),
                slip(
                        "Envelope($a : amount, amount > -$a)",
                        "a minus stands before something",
                        "turn the comparison round"),
                slip("Envelope(3 < amount)", "a comparison begins with a number", "amount > $least"),
                slip("Envelope(5 + amount < 3)", "a comparison begins with a number", "amount > $least"),
                slip("Envelope(amount > -(3 + 4))", "a minus stands before something", "turn the comparison round"),
                slip("Envelope(amount > (amount + 3))", "brackets stand on the right of “>”", "reckon on the left"),
                slip("Envelope(amount > amount + 3)", "too much is reckoned on the right of “>”", "reckon on the left"),
                slip("Envelope($a : amount, amount > $a + 3 + $a)", "too much is reckoned", "reckon on the left"),
                slip("Envelope(amount + 3 > amount)", "compared with a field", "take the field to the left"),
                slip("Envelope(amount * 0.5 > 3)", "a number with a point is reckoned with", "parameters.csv"),
                slip("Envelope(amount - 3 in (4, 5))", "a sum stands before “in”", "compare it with each value"),
                slip(
                        "accumulate($e : Envelope($a : amount); $all : sum($a), $n : count($e); $all > $n * 3)",
                        "a count and of a sum stands in one accumulate",
                        "an accumulate of its own"),
                slip(
                        "accumulate(Envelope(); $n : count(); $n - (3 + $n) > 3)",
                        "brackets stand around whole numbers alone",
                        "without brackets"),
                slip(
                        "accumulate(Envelope(); $n : count(); ($n + 3) * 3 > 3)",
                        "brackets stand around whole numbers alone",
                        "without brackets"),
                slip("Envelope((amount) > 3)", "brackets stand around a single thing", "leave them out"),
                slip("Envelope(amount.longValue == null)", "“amount.longValue” is never null", "amount != null"),
                slip("Envelope($f : formula) Envelope($f && formula)", "$f stands alone", "$f == true"),
                slip("Envelope($at : at)", "$at is given to nothing that can be compared", "tells its place"),
                slip("not exists Envelope()", "“exists” stands right after “not”", "not (exists …)"),
                slip(
                        "Envelope(place in (" + "\"a\", ".repeat(100) + "\"a\"))",
                        "over 100 values in one list",
                        "list them in parameters.csv"),
                slip(
                        "Envelope(formula" + " && formula".repeat(21) + ")",
                        "over 20 signs in one condition",
                        "put commas between"),
                slip("Envelope(formula" + ", formula".repeat(30) + ")", "over 30 things", "split the rule"),
                slip("Statement(value memberOf \"a\")", "“memberOf” needs a list", "words"));
    }

    private static Arguments slip(String condition, String what, String instead) {
        return Arguments.of(condition, what, instead);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aSlipInAConditionIsToldWithItsLineAndTheWayOut(String condition, String what, String instead) {
        List<Problem> problems = problems(HEAD + condition + "\nthen\n  verdicts.violated(\"SMP-1\", null);\nend\n");

        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).line()).isEqualTo(11);
        assertThat(problems.get(0).what()).contains(what);
        assertThat(problems.get(0).instead()).contains(instead);
    }

    /** Slips in what a rule reports, on line 13. */
    static Stream<Arguments> reports() {
        return Stream.of(
                slip("verdicts.violated(\"SMP-1\", $p)", "“;” is wanted before “end”", "semicolon"),
                slip("verdicts.violate(\"SMP-1\", $p);", "there is no verdict “violate”", "did you mean violated?"),
                slip("verdict.violated(\"SMP-1\", $p);", "only verdicts can be given here", "verdicts.violated"),
                slip("verdicts.violated($p);", "“violated” has too little in its brackets", "the rule, the fact"),
                slip(
                        "verdicts.violated(\"SMP-1\", $q);",
                        "$q has not been named in the conditions",
                        "is not known here"),
                slip("verdicts.violated(\"SMP-1\", $p, \"count\");", "“violated” has too much", "pairs"),
                slip("verdicts.violated(\"SMP-1\", $p, \"count\", $p.rul());", "Provision has no field “rul”", "rule"),
                slip("verdicts.violated(\"SMP-1\", $p, \"count\", $p.rule);", "“(” is wanted before “)”", "brackets"),
                slip("verdicts.violated(\"SMP-1\", $p, \"count\", $p);", "this is a fact", "take a field of it"),
                slip("verdicts.violated(\"SMP-1\", $p, \"how many\", $p.rule());", "must be one word", "braces"),
                slip("verdicts.satisfied(\"SMP-1\", $p, \"it is fine\");", "“satisfied” has too much", "satisfied"),
                slip("verdicts.doubted(\"SMP-1\", $p);", "“doubted” has too little", "what a person must look for"),
                slip(
                        "verdicts.violated(\"SMP-1\", $p" + ", \"a\", $p.rule()".repeat(21) + ");",
                        "a verdict with over 20 values",
                        "the rule's message shows"),
                slip("verdicts.violated(SMP-1, $p);", "a text in quotation marks", "\"PRF-2\""),
                slip("", "the rule reports nothing", "write after then"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aSlipInAReportIsToldWithItsLineAndTheWayOut(String report, String what, String instead) {
        List<Problem> problems = problems(HEAD + "$p : Provision(rule == \"SMP-1\")\nthen\n" + report + "\nend\n");

        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).line()).isEqualTo(report.isEmpty() ? 12 : 13);
        assertThat(problems.get(0).what()).contains(what);
        assertThat(problems.get(0).instead()).contains(instead);
    }

    @Test
    void aParameterIsNothingToGiveAVerdictOn() {
        assertThat(problems(
                        HEAD + "$p : Parameter(id == \"SMP-1.most\")\nthen\nverdicts.violated(\"SMP-1\", $p);\nend\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("$p is a parameter"));
    }

    @Test
    void aRuleThatComparesTooMuchIsRefusedWhole() {
        String many =
                "(" + "Statement(value in (\"a\", \"b\", \"c\", \"d\", \"e\", \"f\")) or ".repeat(11) + "Statement())";

        assertThat(problems(HEAD + many + "\nthen verdicts.violated(\"SMP-1\", null); end\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("the rule compares over 1000 things"));
    }

    @Test
    void whatNeedsNoBracketsHasNone() {
        assertThat(problems(HEAD
                        + "accumulate(Envelope(); $n : count(); $n - 3 * $n + $n * 2 > $n * 3)\n"
                        + "then verdicts.violated(\"SMP-1\", null); end\n"))
                .isEmpty();
    }

    @Test
    void someRulesOfAFileStandWhereTheyStood() {
        String rules = "Provision() then verdicts.violated(\"SMP-1\", null); end\n"
                + "rule \"SMP-2\" when Provision() then verdicts.violated(\"SMP-1\", null); end\n";
        Logic logic = LogicReader.read(new PackFile("a.drl", HEAD + rules), new ArrayList<>());

        Logic second = logic.with(logic.rules().subList(1, 2));

        List<String> lines = second.compilable().lines().toList();
        assertThat(lines.get(9)).isBlank();
        assertThat(lines.get(10)).isBlank();
        assertThat(lines.get(11)).isEqualTo(logic.compilable().lines().toList().get(11));
        assertThat(logic.with(logic.rules())).isEqualTo(logic);
    }

    @Test
    void everythingIsToldAtOnce() {
        String rule = "Provison()\nthen\n  verdicts.violated(\"SMP-1\", null);\nend\n";

        assertThat(problems(HEAD + rule + "rule \"SMP-2 another\" when\n" + rule + "rule \"SMP-3 a third\"\n" + rule))
                .extracting(Problem::line)
                .containsExactly(11, 16, 20);
    }

    @Test
    void whatIsCompiledHoldsNothingButTheRules() {
        Logic logic = LogicReader.read(
                new PackFile(
                        "a.drl",
                        HEAD
                                + "/* eval(true) */ Provision() // eval\nthen\n  verdicts.violated(\"SMP-1\", null);\nend\n"),
                new ArrayList<>());

        assertThat(logic.compilable().lines().toList().get(0)).isEqualTo("package org.ringfence.rules;");
        assertThat(logic.compilable().lines().toList().get(10).strip()).isEqualTo("Provision()");
    }

    @Test
    void theRulesThatComeWithTheProductSayNothingElse() throws Exception {
        List<Pack> packs = BundledPacks.load();

        assertThat(PackLogic.read(packs).files()).hasSize(11);
    }

    @Test
    void whatARuleLooksForAndReportsIsNoted() {
        Logic.Rule rule = LogicReader.read(new PackFile("a.drl", HEAD + """
                  Parameter(id == "SMP-1.most", $most : number)
                  $p : Provision(rule in ("SMP-1", "SMP-2"), settled)
                  not Statement(subject == "profit.surplus", value in ("owners", "parent"))
                then
                  verdicts.violated($p.rule(), $p, "limit", $most);
                end
                """), new ArrayList<>())
                .rules()
                .get(0);

        assertThat(rule.reports())
                .containsExactly(new Logic.Report("violated", List.of("SMP-1", "SMP-2"), List.of("limit"), 15));
        assertThat(rule.parameters()).containsExactly(new Logic.ParameterUse("SMP-1.most", true, false, 11));
        assertThat(rule.settings())
                .containsExactly(new Logic.Setting("profit.surplus", List.of("owners", "parent"), 13));
    }

    private static List<Problem> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        LogicReader.read(new PackFile("sample/rules.drl", text), problems);
        return problems;
    }
}
