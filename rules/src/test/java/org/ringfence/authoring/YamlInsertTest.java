package org.ringfence.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** More is put into a file in the manner of whoever wrote it. */
class YamlInsertTest {
    private static final String BLOCK = "  - name: new\n    clause: words\n";

    @Test
    void goesBehindTheLastEntryAndBeforeWhatTheNextSectionIsRemarkedWith() {
        assertThat(YamlInsert.append("cases:\n  - name: old\n\n# Terms.\nterms:\n  - name: other\n", "cases", BLOCK))
                .isEqualTo("cases:\n  - name: old\n" + BLOCK + "\n# Terms.\nterms:\n  - name: other\n");
    }

    @Test
    void keepsTheIndentationOfTheFile() {
        assertThat(YamlInsert.append("cases:\n- name: old\n", "cases", BLOCK))
                .isEqualTo("cases:\n- name: old\n- name: new\n  clause: words\n");
        assertThat(YamlInsert.append("cases:\n    - name: old\n", "cases", BLOCK))
                .isEqualTo("cases:\n    - name: old\n    - name: new\n      clause: words\n");
    }

    @Test
    void beginsASectionThatIsEmptyOrNotThere() {
        assertThat(YamlInsert.append("cases: []\n", "cases", BLOCK)).isEqualTo("cases:\n" + BLOCK);
        assertThat(YamlInsert.append("terms:\n  - name: other", "cases", BLOCK))
                .isEqualTo("terms:\n  - name: other\ncases:\n" + BLOCK);
    }

    @Test
    void aRoomJoinsTheOthersHoweverTheyAreListed() {
        assertThat(YamlInsert.addFamily("id: x\nfamilies: [one, two] # rooms\n", "three"))
                .isEqualTo("id: x\nfamilies: [one, two, three] # rooms\n");
        assertThat(YamlInsert.addFamily("families: []\n", "three")).isEqualTo("families: [three]\n");
        assertThat(YamlInsert.addFamily("families:\n  - one\nsources: [x]\n", "three"))
                .isEqualTo("families:\n  - one\n  - three\nsources: [x]\n");
    }
}
