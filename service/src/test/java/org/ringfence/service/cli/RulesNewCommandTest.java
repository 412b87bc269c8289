package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer begins a rule and fills it in. */
class RulesNewCommandTest {
    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private Ran run(String... args) {
        return Ran.with(Map.of("RINGFENCE_CACHE", cache.toString()), folder, args);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** What a newcomer writes for a rule that forbids fax machines. */
    private void fillIn(String room, String code) throws IOException {
        change(room + "/rules.yaml", "FILL IN: a short name, such as: A closed list of outcomes", "No fax machines");
        change(room + "/rules.yaml", "FILL IN: what the source says, in your own words", "Letters are electronic.");
        change(room + "/rules.yaml", "FILL IN: what is wrong with a clause that breaks the rule", "It asks for a fax.");
        change(room + "/rules.yaml", "FILL IN: a clause that the parties could put in", "No fax machine is used.");
        change(room + "/rules.yaml", "FILL IN: the reason, in a sentence or two", "Nobody reads them.");
        change(room + "/rules.yaml", "FILL IN: words that break it", "Send it by fax.");
        change(room + "/rules.yaml", "FILL IN: words that look like a breach and are none", "The fax number is 1.");
        change(room + "/phrases.yaml", "\"FILL IN\"", "\"by|use ..4 fax\"");
        change(
                room + "/phrases.yaml",
                "    # Words that meet it. Take these two lines away if the rule forbids something and denying it is"
                        + " enough.\n    protect:\n      - \"FILL IN ..2 too\"\n",
                "");
        change(room + "/cases.yaml", "FILL IN what " + code + " forbids or misses", "reports by fax");
        change(room + "/cases.yaml", "FILL IN the words of a contract that break " + code, "Reports are sent by fax.");
        change(room + "/cases.yaml", "FILL IN what only looks like it", "a number for the fax");
        change(
                room + "/cases.yaml",
                "FILL IN words that share much with the breach and are fine",
                "The fax has a number.");
        change(room + "/cases.yaml", "FILL IN what " + code + " asks for", "no fax");
        change(room + "/cases.yaml", "FILL IN words that do what " + code + " asks", "No report is sent by fax.");
    }

    @Test
    void aRuleInACopiedPackFailsUntilItIsFilledInAndThenHolds() throws IOException {
        run("rules", "copy", "gp-leadership", "mine");

        Ran begun = run("rules", "new", "LED-5", "--in", "mine");

        assertThat(begun.exit()).as(begun.err()).isZero();
        assertThat(begun.out())
                .contains(
                        "LED-5 is begun in mine/gp-leadership/leadership.",
                        "1. mine/gp-leadership/leadership/rules.yaml:",
                        "Then run: ringfence rules test mine/gp-leadership/leadership");
        Ran unwritten = run("rules", "test", "mine/gp-leadership/leadership");
        assertThat(unwritten.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(unwritten.out())
                .contains("3 cases of ", "9 places are not written yet", "leadership/phrases.yaml:", "FILL IN");

        fillIn("mine/gp-leadership/leadership", "LED-5");
        Ran written = run("rules", "test", "mine/gp-leadership/leadership");
        assertThat(written.exit()).as(written.out() + written.err()).isZero();
        Files.writeString(
                folder.resolve("draft.md"),
                "# Single neighbourhood provider contract\n\n1.1 Results shall be sent by fax.\n");
        assertThat(run("check", "--rules", "mine", "--fail-on", "never", "draft.md")
                        .out())
                .contains("LED-5  No fax machines", "It asks for a fax.");
    }

    @Test
    void aRuleInAPackOfItsOwnToo() throws IOException {
        Ran begun = run("rules", "new", "FAX-1", "--in", "mine", "--pack", "paper", "--room", "machines");

        assertThat(begun.exit()).as(begun.err()).isZero();
        assertThat(begun.out())
                .contains("1. mine/sources.yaml", "mine/paper/machines/rules.yaml:", "mine/paper/pack.yaml:");
        assertThat(run("rules", "test", "mine").out())
                .contains("mine/sources.yaml: the source own-source is not written yet");

        fillIn("mine/paper/machines", "FAX-1");
        change("mine/paper/machines/rules.yaml", "FILL IN: what the rules of this family have in common", "Machines");
        change("mine/paper/pack.yaml", "FILL IN: the pack's name, for people", "Paper");
        change("mine/paper/pack.yaml", "FILL IN: what its rules are for, and whose they are", "Against paper.");
        change("mine/paper/pack.yaml", "FILL IN: what is in this version", "The first rule.");
        change("mine/sources.yaml", "FILL IN: ", "");
        Ran written = run("rules", "test", "mine");

        assertThat(written.exit()).as(written.out() + written.err()).isZero();
        assertThat(run("rules", "new", "FAX-2", "--in", "mine/paper").out()).contains("mine/paper/machines");
    }

    @Test
    void anUnknownFamilyGetsARoomOfTheSamePack() throws IOException {
        run("rules", "copy", "gp-leadership", "mine");

        Ran ran = run("rules", "new", "FAX-1", "--in", "mine/gp-leadership");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("mine/gp-leadership/fax, a new room");
        assertThat(Files.readString(folder.resolve("mine/gp-leadership/pack.yaml")))
                .contains("families: [leadership, fax]");
        assertThat(run("rules", "list", "--rules", "mine").out()).contains("FAX-1");
    }

    @Test
    void aCodeThatIsTakenIsRefusedWhereverTheRuleIs() throws IOException {
        run("rules", "copy", "gp-leadership", "mine");
        Map<String, String> before = texts(folder.resolve("mine"));

        Ran ran = run("rules", "new", "PRF-2", "--in", "mine");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("there is a rule PRF-2 already, in bma-red-lines", "free is PRF-6");
        assertThat(texts(folder.resolve("mine"))).isEqualTo(before);
    }

    @Test
    void whatIsNoCodeOrNoPackIsSaidWithTheWayOut() {
        assertThat(run("rules", "new", "out-8").err()).contains("three capital letters");
        assertThat(run("rules", "new", "OUT-0").err()).contains("a number from 1");
        assertThat(run("rules", "new", "FAX-1", "--in", "nowhere").err())
                .contains("ringfence rules copy", "--pack NAME");
        assertThat(run("rules", "new", "FAX-1", "--in", "mine", "--pack", "My Pack")
                        .err())
                .contains("lower-case words");
        run("rules", "copy", "all", "mine");
        assertThat(run("rules", "new", "FAX-1", "--in", "mine").err())
                .contains("choose one with --pack", "gp-leadership");
        assertThat(run("rules", "new", "FAX-1", "--in", "mine/gp-leadership", "--pack", "other")
                        .err())
                .contains("name the folder above it");
    }

    @Test
    void whatSomebodyWroteIsLeftAsItIs() throws IOException {
        run("rules", "copy", "gp-leadership", "mine");
        Map<String, String> before = texts(folder.resolve("mine"));

        run("rules", "new", "LED-5", "--in", "mine");

        Map<String, String> after = texts(folder.resolve("mine"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach(
                (file, text) -> assertThat(after.getOrDefault(file, "").lines().toList())
                        .as(file)
                        .containsSubsequence(text.lines().toList()));
    }
}
