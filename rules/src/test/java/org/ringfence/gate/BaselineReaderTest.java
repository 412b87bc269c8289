package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.tree.Malformed;

class BaselineReaderTest {
    private static final String REPORT = """
            {
              "later": {"a": [1, {"drafts": []}]},
              "drafts": [
                {"findings": [{"id": "PRF-4-1"}, {"standing": "waived", "id": "PRF-4-2"}, {"id": "X", "standing": "known"}],
                 "file": "./drafts\\\\a.md", "rules": [{"id": "no"}]},
                {"file": "b.md", "findings": []}
              ]
            }
            """;

    @Test
    void findingsAreKnownByDraftButForThoseThatWereWaived() throws Exception {
        Baseline baseline = read(REPORT);
        assertThat(baseline.of("drafts/a.md")).isEqualTo(Set.of("PRF-4-1", "X"));
        assertThat(baseline.speaksOf(DraftName.asGiven("b.md"))).isTrue();
        assertThat(baseline.speaksOf(DraftName.asGiven("a.md"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "file": "b.md"     | "fiel": "b.md"   | base.json:6: a draft here has no file
            "findings": []     | "finding": []    | base.json:6: a draft here has no findings
            "findings": []     | "findings": 3    | base.json:6: findings must be a list
            {"id": "PRF-4-1"}  | {"ix": "PRF-4-1"} | base.json:4: a finding here has no id
            {"id": "PRF-4-1"}  | {"id": 4}        | base.json:4: id must be text
            {"id": "PRF-4-1"}  | "PRF-4-1"        | base.json:4: an item of findings must be an object
            "drafts": [        | "draft": [       | base.json:8: is no report of Ringfence
            "rules"            | rules            | base.json:5: is not JSON that can be read
            """)
    void whatIsNoReportIsRefusedWithItsLine(String from, String to, String message) {
        assertThat(REPORT).contains(from);
        assertThatThrownBy(() -> read(REPORT.replace(from, to)))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aReportThatEndsTooEarlyOrNotAtAllIsRefused() {
        assertThatThrownBy(() -> read(REPORT.substring(0, 200))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read(REPORT + "{}")).hasMessageContaining("something follows the report");
        assertThatThrownBy(() -> read("")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read("[".repeat(100))).isInstanceOf(Malformed.class);
    }

    private static Baseline read(String text) throws Malformed, IOException {
        return BaselineReader.read("base.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
