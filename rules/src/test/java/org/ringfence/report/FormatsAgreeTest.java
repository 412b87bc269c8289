package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Standing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF, JUnit and HTML of one run, read back, tell of the same findings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsAgreeTest {
    private List<FullReport> reports = List.of();

    @BeforeAll
    void check() {
        reports = List.of(ReportsByHand.checked(), FixtureReports.all());
    }

    Stream<FullReport> reports() {
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFindingStandsInEveryFormat(FullReport full) throws Exception {
        List<String> expected = new ArrayList<>();
        for (DraftReport draft : full.report().drafts()) {
            for (Finding finding : draft.findings()) {
                expected.add(draft.file() + " " + finding.rule() + " " + finding.id());
            }
        }
        assertThat(expected).isNotEmpty().doesNotHaveDuplicates();
        assertThat(sarif(full)).containsExactlyElementsOf(expected);
        assertThat(junit(full)).containsExactlyElementsOf(expected);
        assertThat(html(full)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theFindingsThatFailAreTheFailuresOfJUnit(FullReport full) throws Exception {
        long failing = full.report().drafts().stream()
                .flatMap(draft -> draft.findings().stream()
                        .filter(finding -> finding.standing().kind() == Standing.Kind.OPEN)
                        .filter(new Gates(full.report().gating(), draft)::fails))
                .count();
        Document junit = xml(ReportWriter.toText(full, ReportFormat.JUNIT, Presentation.PLAIN));
        assertThat(junit.getElementsByTagName("failure").getLength()).isEqualTo((int) failing);
        assertThat(junit.getElementsByTagName("error").getLength())
                .isEqualTo(full.report().errors().size());
    }

    private static List<String> sarif(FullReport full) {
        JsonNode run = JsonMapper.shared()
                .readTree(ReportWriter.toText(full, ReportFormat.SARIF, Presentation.PLAIN))
                .at("/runs/0");
        return run.at("/results")
                .valueStream()
                .filter(result -> result.at("/kind").asString().equals("fail"))
                .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString()
                        + " " + result.at("/ruleId").asString() + " "
                        + result.at("/partialFingerprints/ringfenceFinding~1v1").asString())
                .toList();
    }

    private static List<String> junit(FullReport full) throws Exception {
        Document junit = xml(ReportWriter.toText(full, ReportFormat.JUNIT, Presentation.PLAIN));
        List<String> found = new ArrayList<>();
        for (Element property : elements(junit.getElementsByTagName("property"))) {
            Element testcase = (Element) property.getParentNode().getParentNode();
            String rule = testcase.getAttribute("name").split(" ", 2)[0];
            found.add(testcase.getAttribute("classname") + " " + rule + " " + property.getAttribute("value"));
        }
        return found;
    }

    private static List<String> html(FullReport full) throws Exception {
        Document html = xml(
                ReportWriter.toText(full, ReportFormat.HTML, Presentation.PLAIN).replace("<!DOCTYPE html>\n", ""));
        List<String> found = new ArrayList<>();
        for (Element section : elements(html.getElementsByTagName("section"))) {
            String heading = section.getElementsByTagName("h2").item(0).getTextContent();
            for (Element card : elements(section.getElementsByTagName("article"))) {
                if (card.hasAttribute("data-finding")) {
                    String title = card.getElementsByTagName("h4").item(0).getTextContent();
                    found.add(heading.split(" ", 2)[0] + " " + title.split(" ")[1] + " "
                            + card.getAttribute("data-finding"));
                }
            }
        }
        return found;
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
