package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A newcomer edits a copy of a pack and asks what that does to its cases. */
class RulesTestCommandTest {
    private static final String FAMILY = "mine/bma-red-lines/outcomes";

    /** One for all tests, as it is one for all of a user's edits. */
    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    @BeforeAll
    static void warm() {
        assertThat(cache).isDirectory();
    }

    @BeforeEach
    void copy() {
        assertThat(run("rules", "copy", "bma-red-lines", "mine").exit()).isZero();
    }

    private Ran run(String... args) {
        return Ran.with(Map.of("RINGFENCE_CACHE", cache.toString()), folder, args);
    }

    private Ran test(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "rules";
        args[1] = "test";
        args[2] = FAMILY;
        System.arraycopy(more, 0, args, 3, more.length);
        return run(args);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(FAMILY).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void addCase(String yaml) throws IOException {
        change("cases.yaml", "cases:\n", "cases:\n" + yaml);
    }

    @Test
    void aCopyIsInOrderAndOwesNothingToTheReader() {
        Ran ran = test();

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out())
                .contains("bma-red-lines/outcomes: ", " pending", "All is as expected")
                .doesNotContain("should be");
    }

    @Test
    void aFamilyIsNamedByItsLettersToo() {
        assertThat(run("rules", "test", "mine/bma-red-lines/out", "--cases-only")
                        .out())
                .isEqualTo(run("rules", "test", FAMILY, "--cases-only").out());
        assertThat(run("rules", "test", "bma-red-lines/OUT", "--cases-only").exit())
                .isZero();
    }

    @Test
    void aThresholdThatMovedIsNoticedByItsCases() throws IOException {
        change("parameters.csv", "OUT-3.max-outcomes,10", "OUT-3.max-outcomes,7");

        Ran ran = test();

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out())
                .contains(
                        "cases.yaml:",
                        "near miss: ten outcomes",
                        "OUT-3 should be satisfied, and is violated",
                        "10, where 7 is the most",
                        "parameters.csv:2: no case notices if OUT-3.max-outcomes is 6 or 8 instead of 7",
                        "1 case of ");
    }

    @Test
    void aThresholdThatNoCaseNoticesIsNamedWithItsLineAndTheWayOut() throws IOException {
        change("parameters.csv", "OUT-7.max-access-share,50", "OUT-7.max-access-share,50.5");

        Ran ran = test();

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out())
                .contains(
                        FAMILY
                                + "/parameters.csv:3: no case notices if OUT-7.max-access-share is 50.4 or 50.6 instead of"
                                + " 50.5",
                        "add to cases.yaml a case at the limit and one just beyond it");
    }

    @Test
    void aPhraseThatNothingMatchesIsNamed() throws IOException {
        change("phrases.yaml", "phrases:\n", "phrases:\n  - rule: OUT-1\n    breach:\n      - \"zephyr quagga\"\n");

        Ran ran = test();

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out())
                .contains("nothing matches the phrase \"zephyr quagga\" for OUT-1", FAMILY + "/phrases.yaml:");
        assertThat(test("--cases-only").exit()).isZero();
    }

    @Test
    void aCaseSaysWhatWasExpectedWhatCameAndWhy() throws IOException {
        addCase("""
                  - name: "fine: a case that is wrong"
                    form: SNP
                    clause: The Outcomes include such further indicators as the Host and the Commissioner may agree.
                    expect: {OUT-5: no-breach-found}
                """);

        Ran ran = test();

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out())
                .contains(
                        FAMILY + "/cases.yaml:5: fine: a case that is wrong",
                        "OUT-5 should be no breach found, and is violated",
                        "clause 1.1 “",
                        "because: reads as “",
                        "| The Outcomes include such further indicators as the Host and the Commissioner may agree.",
                        "1 case of ");
    }

    @Test
    void theClauseAndTheCertaintyOfAFindingCanBeExpected() throws IOException {
        addCase("""
                  - name: "breach: in the second clause"
                    form: SNP
                    clauses:
                      - The Provider keeps its premises in good repair.
                      - The Outcomes include such further indicators as the Host and the Commissioner may agree.
                    expect:
                      OUT-5: {outcome: violated, clause: "1.2", certainty: certain}
                      OUT-2: {outcome: violated, clause: none}
                """);
        assertThat(test("--cases-only").exit()).isZero();

        change("cases.yaml", "clause: \"1.2\"", "clause: \"1.1\"");
        Ran ran = test("--cases-only");

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out())
                .contains("OUT-5 should be violated, certain, at clause 1.1, and is violated, certain, at clause 1.2");
    }

    @Test
    void aPendingCaseIsToldOfAndFailsOnceItIsReached() throws IOException {
        addCase("""
                  - name: "breach: not reached yet"
                    form: SNP
                    clause: The tally of aims stays fluid.
                    expect: {OUT-5: violated}
                    pending: {OUT-5: no phrase knows these words}
                """);
        Ran pending = test("--cases-only");
        assertThat(pending.exit()).isZero();
        assertThat(pending.out()).contains("pending: " + FAMILY + "/cases.yaml:5: breach: not reached yet");

        change(
                "cases.yaml",
                "The tally of aims stays fluid.",
                "Such further indicators as the Host and the Commissioner may agree are Outcomes.");
        Ran reached = test("--cases-only");

        assertThat(reached.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(reached.out()).contains("OUT-5 is pending, and is violated by now", "take OUT-5 off pending");
    }

    @Test
    void aWholeDraftIsReadFromThePackOrFromTheFolderNamed() throws IOException {
        addCase("""
                  - name: "breach: a whole draft"
                    draft: drafts/whole.md
                    expect: {OUT-5: violated}
                """);
        assertThat(test("--cases-only").out()).contains("the draft cannot be read");

        Path drafts = Files.createDirectories(folder.resolve("elsewhere/drafts"));
        Files.writeString(
                drafts.resolve("whole.md"),
                "# Single neighbourhood provider contract\n\n1.1 Such further indicators as the Host and the Commissioner may agree are Outcomes.\n");

        assertThat(test("--cases-only", "--drafts", "elsewhere").exit()).isZero();
        assertThat(test("--drafts", "nowhere").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void slipsInCasesAreAllNamedAtOnce() throws IOException {
        addCase("""
                  - name: "a case"
                    form: SNAP
                    clause: Some words.
                    expect: {OUT-99: broken}
                  - name: "breach: without an outcome"
                    form: SNP
                    draft: ../../etc/passwd
                    clause: Some words.
                  - name: "fine: certain"
                    form: SNP
                    clause: Some words.
                    expect: {OUT-1: {outcome: satisfied, certainty: certain, because: x}}
                    pending: {OUT-2: later}
                """);

        Ran ran = test();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err())
                .contains(
                        "outcomes/cases.yaml:5: the name \"a case\" does not say what the case is",
                        "outcomes/cases.yaml:6: \"SNAP\" is not a contract form",
                        "no rule of this family is called OUT-99",
                        "\"broken\" is not an outcome: use one of violated, satisfied",
                        "the case expects no outcome",
                        "the case has both clause and draft",
                        "lies outside the folder of drafts",
                        "unknown field \"because\"",
                        "only what is violated has a certainty",
                        "OUT-2 is pending, and the case expects nothing of it");
    }

    @Test
    void theResultsAreWrittenAsJunitXmlToo() throws Exception {
        change("parameters.csv", "OUT-7.max-access-share,50", "OUT-7.max-access-share,50.5");
        addCase("""
                  - name: "fine: a case that is wrong <&>\u0007"
                    form: SNP
                    clause: Such further indicators as the Host and the Commissioner may agree are Outcomes.
                    expect: {OUT-5: no-breach-found}
                """.replace("\u0007", "\\a"));

        assertThat(test("--junit", "out.xml").exit()).isEqualTo(ExitCode.BREACH);

        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("out.xml"))));
        Element cases = (Element) xml.getElementsByTagName("testsuite").item(0);
        Element unnoticed = (Element) xml.getElementsByTagName("testsuite").item(1);
        assertThat(cases.getAttribute("name")).isEqualTo("bma-red-lines/outcomes");
        assertThat(cases.getAttribute("failures")).isEqualTo("1");
        assertThat(Integer.parseInt(cases.getAttribute("skipped"))).isPositive();
        assertThat(Integer.parseInt(cases.getAttribute("tests")))
                .isEqualTo(cases.getElementsByTagName("testcase").getLength());
        assertThat(cases.getElementsByTagName("failure").item(0).getTextContent())
                .contains("outcomes/cases.yaml:5", "because: reads as");
        assertThat(unnoticed.getElementsByTagName("failure").item(0).getTextContent())
                .contains("OUT-7.max-access-share");
    }

    @Test
    void aNameThatIsNoPackOrFamilyIsAnsweredWithTheOneThatWasMeant() {
        assertThat(run("rules", "test", "bma-red-line").err()).contains("did you mean bma-red-lines?");
        Ran ran = run("rules", "test", "mine/bma-red-lines/outcome");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("there is no family outcome", "did you mean outcomes?");
    }

    @Test
    void rulesThatDoNotCompileAreAnInvalidPack() throws IOException {
        change("rules.drl", "ContractOutcome(!defined)", "ContractOutcome(!definedd)");

        Ran ran = test();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err()).contains("outcomes/rules.drl");
    }
}
