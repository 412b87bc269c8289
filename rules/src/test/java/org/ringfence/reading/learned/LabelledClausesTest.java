package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LabelledClausesTest {
    @Test
    void readsALine() {
        LabelledClause clause = LabelledClauses.parse("auditor", """
                {"id":"U-1","pair":"p1","type":"MNP","heading":"H","text":"some words","breaks":["TRN-3","BUD-3"],"touches":["TRN"],"span":"words","why":"w"}

                """).get(0);

        assertThat(clause.brokenFamilies()).containsExactly("BUD", "TRN");
        assertThat(clause.contrastSet()).isEqualTo("auditor/p1");
        assertThat(clause.satisfies()).isEmpty();
    }

    @Test
    void refusesALineThatIsNoLabelledClauseAndSaysWhere() {
        String good = "{\"id\":\"1\",\"text\":\"words\"}\n";

        assertThatThrownBy(() -> LabelledClauses.parse("x", good + "{\"id\":"))
                .hasMessageContaining("x, line 2: not JSON");
        assertThatThrownBy(() -> LabelledClauses.parse("x", good + good)).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> LabelledClauses.parse("x", "{\"id\":\"1\",\"text\":\"w\",\"breaks\":[\"profit\"]}"))
                .hasMessageContaining("profit");
        assertThatThrownBy(() -> LabelledClauses.parse("x", "{\"id\":\"1\",\"text\":\"w\",\"span\":\"not there\"}"))
                .hasMessageContaining("span");
    }
}
