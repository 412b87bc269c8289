package org.ringfence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.Citation;
import org.ringfence.finding.Severity;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.RuleKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Each rule has a page, which needs nothing else and leads to the others. */
class RulePagesTest {
    private static final RulePages PAGES = new RulePages(BundledPacks.load(), id -> "The title of " + id, Links.FILES);

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void everyRuleHasAPageThatSaysWhatItsCardSays() {
        for (Pack pack : BundledPacks.load()) {
            for (RuleCard card : pack.cards()) {
                String page = PAGES.rule(card.id()).orElseThrow();
                assertThat(page)
                        .contains(
                                card.id(),
                                "What it means",
                                "Why",
                                "What breaks it",
                                "Wording that mends it",
                                "The title of " + card.citations().get(0).source(),
                                pack.version());
                assertThat(page.substring(page.indexOf("<body>"))).as(card.id()).doesNotContain("{", "}");
            }
        }
    }

    @Test
    void everyPageIsWellFormedAndNeedsNothingElse() throws Exception {
        Map<String, String> all = PAGES.all();
        assertThat(all)
                .hasSize(2
                        + (int) BundledPacks.load().stream()
                                .flatMap(pack -> pack.cards().stream())
                                .count());
        for (Map.Entry<String, String> page : all.entrySet()) {
            Document document = parsed(page.getValue());
            assertThat(elements(document, "script")).isEmpty();
            assertThat(elements(document, "link")).isEmpty();
            assertThat(elements(document, "img")).isEmpty();
            assertThat(elements(document, "h1")).as(page.getKey()).hasSize(1);
            assertThat(elements(document, "main")).hasSize(1);
            assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
            for (Element link : elements(document, "a")) {
                String to = link.getAttribute("href");
                String file = to.indexOf('#') < 0 ? to : to.substring(0, to.indexOf('#'));
                assertThat(file.isEmpty() || all.containsKey(file)).as(to).isTrue();
                String place = to.substring(Math.max(0, to.indexOf('#')));
                if (place.startsWith("#")) {
                    assertThat(file.isEmpty() ? page.getValue() : all.get(file))
                            .contains("id=\"" + place.substring(1) + "\"");
                }
                assertThat(link.getTextContent()).isNotBlank();
            }
        }
    }

    @Test
    void headingsLeaveNoLevelOut() throws Exception {
        for (String page :
                List.of(PAGES.index(), PAGES.book(), PAGES.rule("PRF-2").orElseThrow())) {
            Document document = parsed(page);
            int before = 0;
            for (Element element : elements(document, "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
            }
        }
    }

    @Test
    void theBookHoldsEveryRuleOnce() throws Exception {
        List<String> ids = elements(parsed(PAGES.book()), "article").stream()
                .map(article -> article.getAttribute("id"))
                .toList();

        assertThat(ids)
                .containsExactlyElementsOf(BundledPacks.load().stream()
                        .flatMap(pack -> pack.cards().stream())
                        .map(RuleCard::id)
                        .toList());
    }

    @Test
    void aSettingIsShownWithItsUnitAndReason() {
        assertThat(PAGES.rule("OUT-3").orElseThrow())
                .contains("What its owners may set", "max outcomes", "10 outcomes", "Ten is the most");
    }

    @Test
    void casesAreExamplesInTheirOrder() {
        String page = PAGES.rule("OUT-3").orElseThrow();

        assertThat(page)
                .containsSubsequence(
                        "A breach</span>",
                        "twelve outcomes in a table",
                        "<th>Ref</th>",
                        "Looks like a breach",
                        "As it should be");
    }

    @Test
    void whatThePageHasNoRuleForIsNothing() {
        assertThat(PAGES.rule("OUT-99")).isEmpty();
    }

    @Test
    void textStaysText() throws Exception {
        String evil = "</p><script>alert(1)</script>\u202e&amp;\"'";
        RuleCard card = new RuleCard(
                "EVL-1",
                "evil",
                "EVL",
                evil,
                Severity.ADVISORY,
                Severity.ADVISORY,
                RuleKind.DUTY,
                false,
                new TreeSet<>(List.of(ContractForm.SNP)),
                List.of(new Citation(evil, evil, evil, evil, evil)),
                evil,
                evil,
                evil,
                evil,
                evil,
                false,
                List.of(evil),
                List.of(evil));
        PackFile cases = new PackFile("evil/cases.yaml", """
                cases:
                  - name: "breach: </script><script>"
                    form: SNP
                    clause: "| <script> | b |\\n|---|---|\\n| </td><script> | d |"
                    expect: {EVL-1: violated}
                """);
        PackFamily family =
                new PackFamily("evil", List.of(card), List.of(), new PackFile("evil/rules.drl", ""), null, cases, null);
        Pack pack = new Pack("evil", "1.0.0", "a".repeat(64), evil, java.time.LocalDate.EPOCH, null, List.of(family));

        for (String page :
                new RulePages(List.of(pack), id -> evil, Links.SERVED).all().values()) {
            assertThat(page).doesNotContain("<script", "\u202e");
            assertThat(elements(parsed(page), "script")).isEmpty();
        }
    }
}
