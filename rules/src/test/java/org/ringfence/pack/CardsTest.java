package org.ringfence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.Citation;
import org.ringfence.finding.Severity;

/** Every rule is documented well enough to be read by a negotiator. */
class CardsTest {
    private static final Path PACKS = Path.of("packs");
    private static final Pattern OUTSIDE_BRACKETS = Pattern.compile("\\[[^\\[\\]]*]");

    private final List<RuleCard> cards = cards();

    @Test
    void everyRuleOfThePolicyHasOneCardAndNoOtherHas() {
        Map<String, Integer> families = new TreeMap<>(Map.ofEntries(
                Map.entry("OUT", 7),
                Map.entry("BUD", 5),
                Map.entry("TRN", 6),
                Map.entry("PAR", 4),
                Map.entry("PRF", 5),
                Map.entry("CON", 6),
                Map.entry("LST", 3),
                Map.entry("LED", 4),
                Map.entry("FRM", 9),
                Map.entry("PRN", 9),
                Map.entry("OPS", 6)));
        List<String> policy = families.entrySet().stream()
                .flatMap(family -> IntStream.rangeClosed(1, family.getValue()).mapToObj(n -> family.getKey() + "-" + n))
                .toList();

        assertThat(cards).extracting(RuleCard::id).containsExactlyInAnyOrderElementsOf(policy);
    }

    @Test
    void dutiesAreThoseOfThePolicy() {
        Stream<String> binding = cards.stream()
                .filter(card -> card.kind() == RuleKind.DUTY && card.severity() != Severity.ADVISORY)
                .map(RuleCard::id);

        assertThat(binding)
                .containsExactlyInAnyOrder(
                        "OUT-1", "OUT-2", "BUD-1", "BUD-2", "TRN-1", "TRN-2", "TRN-5", "TRN-6", "PAR-3", "PRF-1",
                        "PRF-5", "LED-1", "CON-1", "CON-2", "CON-4", "LED-4", "FRM-5", "FRM-6", "FRM-7", "FRM-8");
        assertThat(cards.stream().filter(RuleCard::silenceUnsettled).map(RuleCard::id))
                .containsExactlyInAnyOrder("BUD-3", "PRF-3");
    }

    @Test
    void severitiesAreThoseOfThePolicy() {
        assertThat(cards)
                .allSatisfy(card -> assertThat(card.severity())
                        .as(card.id())
                        .isEqualTo(card.id().equals("CON-6") ? Severity.ADVISORY : severity(card.family())));
        assertThat(cards)
                .allSatisfy(card -> assertThat(card.gate())
                        .as(card.id())
                        .isEqualTo(
                                card.family().equals("CON") && !card.id().equals("CON-6")
                                        ? Severity.RED_LINE
                                        : card.severity()));
    }

    @Test
    void rulesOnFormBearOnTheirFormAndNoneOnAnAlliance() {
        assertThat(cards.stream().filter(card -> card.family().equals("FRM")))
                .noneMatch(card -> card.forms().contains(ContractForm.ALLIANCE));
        assertThat(cards.stream().filter(card -> card.severity() == Severity.RED_LINE))
                .allMatch(card -> card.forms().size() == ContractForm.values().length);
    }

    @Test
    void everyCardSaysAllThatAReaderNeeds() {
        assertThat(cards).allSatisfy(card -> {
            assertThat(List.of(card.title(), card.message(), card.remedy(), card.rationale()))
                    .as(card.id())
                    .noneMatch(String::isBlank);
            assertThat(card.breachExamples()).as(card.id()).isNotEmpty();
            assertThat(card.fine()).as(card.id()).isNotEmpty();
            assertThat(card.absence().isBlank()).as(card.id()).isEqualTo(card.kind() != RuleKind.DUTY);
            assertThat(card.belongs().isBlank()).as(card.id()).isEqualTo(card.kind() != RuleKind.DUTY);
        });
    }

    @Test
    void noTextIsSaidOfTwoRules() {
        List<String> texts = new ArrayList<>();
        cards.forEach(card -> texts.addAll(List.of(card.title(), card.message(), card.rationale(), card.remedy())));
        cards.stream().map(RuleCard::absence).filter(text -> !text.isEmpty()).forEach(texts::add);

        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceholderStandsInBracketsThatMayBeDropped() {
        assertThat(cards)
                .allSatisfy(card -> assertThat(
                                OUTSIDE_BRACKETS.matcher(card.message()).replaceAll(""))
                        .as(card.id())
                        .doesNotContain("{", "}", "[", "]"));
    }

    @Test
    void aRemedyIsReadyToPaste() {
        assertThat(cards)
                .allSatisfy(card -> assertThat(card.remedy())
                        .as(card.id())
                        .doesNotContain("[", "{", "TBC", "insert")
                        .endsWith("."));
    }

    @Test
    void everyPlaceInASourceIsCited() throws Exception {
        TreeSet<String> known = new TreeSet<>();
        PackFolders.sources(PACKS)
                .all()
                .forEach(source ->
                        source.locators().keySet().forEach(locator -> known.add(source.id() + ", " + locator)));
        TreeSet<String> cited = new TreeSet<>();
        cards.forEach(card -> card.citations().forEach(one -> cited.add(one.source() + ", " + one.locator())));

        assertThat(cited).isEqualTo(known);
    }

    @Test
    void aParaphraseIsOneSentenceOfOurOwn() {
        assertThat(cards.stream().flatMap(card -> card.citations().stream()).map(Citation::paraphrase))
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain(". ", "\"", "\u201c", "\u201d"));
    }

    private static Severity severity(String family) {
        return switch (family) {
            case "CON", "LST", "LED" -> Severity.SAFEGUARD;
            case "FRM" -> Severity.REQUIREMENT;
            case "PRN", "OPS" -> Severity.ADVISORY;
            default -> Severity.RED_LINE;
        };
    }

    private static List<RuleCard> cards() {
        return BundledPacks.load().stream()
                .flatMap(pack -> pack.cards().stream())
                .toList();
    }
}
