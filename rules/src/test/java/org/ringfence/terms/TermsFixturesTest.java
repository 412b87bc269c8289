package org.ringfence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.check.CheckedTerms;
import org.ringfence.draft.HostKind;
import org.ringfence.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whole contracts as terms: their outcomes, and that the host's kind moves none of those that may not depend on it. */
class TermsFixturesTest {
    private static final Path FOLDER = Path.of("../test-fixtures/terms");
    private static final Set<String> BLIND = Set.of("OUT", "BUD", "TRN", "PRF");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().contains(".expected."))
                    .filter(file -> !file.getFileName().toString().startsWith("broken-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aContractEndsAsACarefulReaderSays(Path fixture) throws Exception {
        assertThat(CheckedTerms.differences(expected(fixture), outcomes(fixture)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HostKind.class)
    void theHostsKindMovesNoOutcomeOfOutBudTrnAndPrf(HostKind kind) throws Exception {
        for (Path fixture : fixtures()) {
            Map<String, String> swapped =
                    CheckedTerms.outcomes(fixture.getFileName().toString(), Files.readAllBytes(fixture), kind);

            assertThat(CheckedTerms.differences(blind(outcomes(fixture)), blind(swapped)))
                    .as(fixture.toString())
                    .isEmpty();
        }
    }

    @Test
    void eachThingThatIsWrongAtOnePlaceIsAFinding() throws Exception {
        Path fixture = FOLDER.resolve("iho-scarwater-breaches.yaml");
        List<Finding> findings = CheckedTerms.report("scarwater.yaml", Files.readAllBytes(fixture))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("CON-2"))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("consent before award"))
                .anyMatch(message -> message.contains("the consent of all practices"))
                .anyMatch(message -> message.contains("who consents"))
                .hasSize(3);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("FRM-7"))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("an ICB as commissioner"))
                .anyMatch(message -> message.contains("a designated advanced foundation trust as host"));
        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    }

    private static Map<String, String> outcomes(Path fixture) throws Exception {
        return CheckedTerms.outcomes(fixture.getFileName().toString(), Files.readAllBytes(fixture));
    }

    private static Map<String, String> blind(Map<String, String> outcomes) {
        Map<String, String> blind = new TreeMap<>(outcomes);
        blind.keySet().removeIf(rule -> !BLIND.contains(rule.substring(0, rule.indexOf('-'))));
        return blind;
    }

    /** The outcomes that the file beside the fixture states, one list of rules under each outcome. */
    private static Map<String, String> expected(Path fixture) throws IOException {
        String name = fixture.getFileName().toString();
        Path file = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected.yaml");
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, JsonNode> outcome :
                new YAMLMapper().readTree(Files.readString(file)).properties()) {
            outcome.getValue().forEach(rule -> expected.put(rule.asString(), outcome.getKey()));
        }
        return expected;
    }
}
