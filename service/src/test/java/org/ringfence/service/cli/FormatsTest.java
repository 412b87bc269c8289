package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several reports of one run. */
class FormatsTest {
    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void drafts() {
        templates = new Templates(folder)
                .write("a.md", Templates.with(Templates.FEE))
                .write(
                        "b.md",
                        "# Heads of terms\n\n| Contract form | SNP |\n|---|---|\n\n1. The Provider may distribute surplus.\n");
    }

    @Test
    void sarifJUnitAndHtmlOfOneRunTellTheSameOfEveryFinding() throws Exception {
        Ran stubs = templates.run("waivers", "--rule", "PRF-4", "a.md");
        templates.write("waivers.yaml", Templates.filled(stubs, "2027-01-31"));
        templates.run("check", "--format", "json=base.json", "b.md");
        templates.write(
                "b.md",
                templates.read("b.md") + "\n2. The Provider may charge a stewardship fee of 3% of its income.\n");

        Ran ran = templates.run(
                "check",
                "--waivers",
                "waivers.yaml",
                "--baseline",
                "base.json",
                "--format",
                "json=out.json,sarif=out.sarif",
                "--format",
                "junit=out.xml,html=out.html,text",
                "a.md",
                "b.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out()).contains("a.md: ").contains("waived until 2027-01-31 by Dr A. Other");
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode draft : json("out.json").get("drafts")) {
            for (JsonNode finding : draft.get("findings")) {
                expected.put(
                        draft.get("file").asString() + " " + finding.get("id").asString(),
                        finding.get("standing").asString());
            }
        }
        assertThat(expected.values()).contains("open", "known", "waived");
        assertThat(sarif()).isEqualTo(expected);
        assertThat(html()).isEqualTo(expected);
        assertThat(junitSkipped()).containsAllEntriesOf(aside(expected));
        assertThat(junitSkipped().keySet()).containsAll(expected.keySet());
    }

    private Map<String, String> sarif() {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode result : json("out.sarif").at("/runs/0/results")) {
            if (result.get("kind").asString().equals("fail")) {
                String standing = result.has("suppressions")
                        ? "waived"
                        : result.get("baselineState").asString().equals("unchanged") ? "known" : "open";
                found.put(
                        result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                        .asString()
                                + " "
                                + result.at("/partialFingerprints/ringfenceFinding~1v1")
                                        .asString(),
                        standing);
            }
        }
        return found;
    }

    private Map<String, String> html() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (Element section : elements(
                xml(templates.read("out.html").replace("<!DOCTYPE html>\n", "")).getElementsByTagName("section"))) {
            String file =
                    section.getElementsByTagName("h2").item(0).getTextContent().split(" ", 2)[0];
            for (Element card : elements(section.getElementsByTagName("article"))) {
                if (card.hasAttribute("data-finding")) {
                    String badges = card.getElementsByTagName("p").item(0).getTextContent();
                    found.put(
                            file + " " + card.getAttribute("data-finding"),
                            badges.contains("waived") ? "waived" : badges.contains("known") ? "known" : "open");
                }
            }
        }
        return found;
    }

    /** By finding, what it is skipped for; empty for a failure. */
    private Map<String, String> junitSkipped() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (Element property : elements(xml(templates.read("out.xml")).getElementsByTagName("property"))) {
            Element testcase = (Element) property.getParentNode().getParentNode();
            NodeList skipped = testcase.getElementsByTagName("skipped");
            String why = skipped.getLength() == 0 ? "" : ((Element) skipped.item(0)).getAttribute("message");
            found.put(
                    testcase.getAttribute("classname") + " " + property.getAttribute("value"),
                    why.startsWith("waived") ? "waived" : why.startsWith("stood in") ? "known" : why);
        }
        return found;
    }

    private static Map<String, String> aside(Map<String, String> standings) {
        Map<String, String> aside = new TreeMap<>(standings);
        aside.values().removeIf("open"::equals);
        return aside;
    }

    @Test
    void fingerprintsOutliveRenumberingAndMovedLines() {
        templates.run("check", "--format", "sarif=one.sarif", "a.md");
        String moved = templates
                .read("a.md")
                .replace(
                        "## 4. The Neighbourhood Envelope\n",
                        "## 4. The Neighbourhood Envelope\n\nThis part is about money.\n")
                .replace("\n4.7 ", "\n4.9 ");
        templates.write("a.md", moved).run("check", "--format", "sarif=two.sarif", "a.md");

        assertThat(fingerprints("one.sarif"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(fingerprints("two.sarif"));
        assertThat(line("two.sarif")).isEqualTo(line("one.sarif") + 2);
    }

    private List<String> fingerprints(String file) {
        return json(file)
                .at("/runs/0/results")
                .valueStream()
                .filter(result -> result.get("kind").asString().equals("fail"))
                .map(result ->
                        result.at("/partialFingerprints/ringfenceFinding~1v1").asString())
                .toList();
    }

    private int line(String file) {
        return json(file)
                .at("/runs/0/results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals("PRF-4"))
                .mapToInt(result -> result.at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .max()
                .orElseThrow();
    }

    @Test
    void whereEveryReportHasAFileALineSaysHowItEnded() {
        Ran ran = templates.run("check", "--format", "json=deep/er/out.json,html=out.html", "a.md", "b.md");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("ringfence: 2 drafts: 2 breach; see deep/er/out.json, out.html\n");
        assertThat(json("deep/er/out.json").get("drafts")).hasSize(2);
        assertThat(templates
                        .run("check", "--quiet", "--format", "json=out.json", "a.md")
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            srif=a                | did you mean sarif?
            sarif=                | needs a file after the equals sign, such as sarif=report.sarif
            json,sarif            | json and sarif cannot both go to standard output
            json=a,sarif=./a      | json and sarif cannot both go to ./a
            json=a.md             | a.md is read in this call
            json=link.md          | link.md is read in this call
            json=waivers.yaml     | waivers.yaml is read in this call
            json=sub              | no report can be written to sub: it is a folder
            json=b.md/x           | no report can be written to b.md/x: %s/b.md is no folder
            """)
    void whatCannotBeWrittenIsSaidBeforeAnythingIsChecked(String formats, String message) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("a.md"));
        templates.write("waivers.yaml", "waivers: []");
        String before = templates.read("a.md");

        Ran ran = templates.run("check", "--waivers", "waivers.yaml", "--format", "text=first.txt," + formats, "a.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(message.formatted(folder));
        assertThat(templates.read("a.md")).isEqualTo(before);
        assertThat(Files.exists(folder.resolve("first.txt")))
                .as("nothing was written")
                .isFalse();
        assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void whatFailsUnderStrictIsAFailureInTheReportsToo() {
        templates.write("c.md", Templates.good());
        assertThat(templates.run("check", "c.md").exit()).isEqualTo(ExitCode.PASS);
        assertThat(templates.run("check", "--format", "junit", "c.md").out()).contains("failures=\"0\"");

        Ran strict = templates.run(
                "check", "--strict", "--format", "junit=out.xml,github=out.txt,gitlab=out.json,json", "c.md");

        assertThat(strict.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(strict.out()).contains("\"strict\": true");
        assertThat(templates.read("out.xml")).contains("<failure type=\"not-determined\"");
        assertThat(templates.read("out.txt")).contains("::error file=c.md");
        assertThat(templates.read("out.json")).contains("\"critical\"");
        assertThat(templates.run("check", "--strict", "c.md").out())
                .contains("A red line that is not determined fails");
    }

    @Test
    void outputIsForTheFormatWithoutAFile() {
        templates.run("check", "--format", "sarif=out.sarif,json", "--output", "out.json", "a.md");
        assertThat(json("out.json").get("drafts")).hasSize(1);

        Ran ran = templates.run("check", "--format", "sarif=out.sarif", "--output", "x", "a.md");
        assertThat(ran.err()).contains("--output says where a format without a file of its own goes");
    }

    @Test
    void aReportThatStandsBehindALinkIsReplacedAndTheLinkStays() throws IOException {
        templates.write("real.json", "old");
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));

        templates.run("check", "--format", "json=link.json", "a.md");

        assertThat(Files.isSymbolicLink(folder.resolve("link.json"))).isTrue();
        assertThat(json("real.json").get("drafts")).hasSize(1);
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private JsonNode json(String file) {
        return JsonMapper.shared().readTree(templates.read(file));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
