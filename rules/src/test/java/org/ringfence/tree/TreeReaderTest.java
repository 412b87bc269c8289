package org.ringfence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeReaderTest {
    @Test
    void valuesKnowTheirLines() throws Malformed {
        Mapping root =
                yaml("a: no\nb:\n  - 1\n  - c: 2027-03-31\nd: true\ne:\n").mapping("it");
        assertThat(root.required("a").text("a")).isEqualTo("no");
        assertThat(root.required("b").list("b").get(0).number("b")).isEqualTo(1);
        Node last = root.required("b").list("b").get(1);
        assertThat(last.mapping("c").required("c").date("c")).hasToString("2027-03-31");
        assertThat(last.line()).isEqualTo(4);
        assertThat(root.required("d").truth("d")).isTrue();
        assertThat(root.optional("e")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: 1\nb: 2\na: 3'      | f.yaml:3: “a” is given twice
            'a: &x 1\nb: *x'        | f.yaml:2: anchors
            'a: 1\nb: *x'           | f.yaml:2:
            'a: !!int 1'            | f.yaml:1: anchors, aliases and tags
            'a: 1\n---\nb: 2'       | f.yaml:3: a second document
            'a: 1\n b: 2'           | f.yaml:2:
            'a: [1, 2'              | f.yaml:1:
            ''                      | f.yaml: is empty
            """)
    void whatIsAmbiguousIsRefusedWithItsLine(String text, String message) {
        assertThatThrownBy(() -> yaml(text.replace("\\n", "\n")))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertThatThrownBy(() -> yaml(deep)).isInstanceOf(Malformed.class).hasMessageContaining("deeper than 64");
        assertThatThrownBy(() -> TreeReader.json("f.json", deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
        String deepKeys = "{\"a\":".repeat(5000);
        assertThatThrownBy(() -> TreeReader.json("f.json", deepKeys.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatThrownBy(() -> TreeReader.yaml("f.yaml", new byte[] {'a', ':', ' ', (byte) 0xC3, '('}))
                .hasMessage("f.yaml: is not UTF-8: save it as UTF-8");
    }

    @Test
    void aMisspeltNameIsRefused() throws Malformed {
        Mapping root = yaml("rule: X\nexpiri: 2027-01-01").mapping("it");
        assertThatThrownBy(() -> root.allow(java.util.Set.of("rule", "expiry")))
                .hasMessage("f.yaml:2: “expiri” is not known here; did you mean expiry? The names are expiry, rule");
    }

    private static Node yaml(String text) throws Malformed {
        return TreeReader.yaml("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
