package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

class HtmlReaderTest {
    private static ReadDraft read(String body) throws UnreadableDraft {
        return Intake.read(
                "draft.html",
                ("<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>" + body + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8),
                Limits.STANDARD);
    }

    private static List<String> labelled(Draft draft) {
        return draft.clauses().stream()
                .map(clause -> clause.label() + "|" + clause.text())
                .toList();
    }

    @Test
    void headingsListsAndParagraphsBecomeClauses() throws UnreadableDraft {
        Draft draft = read("<h1>Agreement</h1><h2>1. Money</h2><p>1.1 The Provider shall:</p>"
                        + "<ol type=a><li>publish its <b>accounts</b>;</li><li value=3>keep them.</li></ol>"
                        + "<script>alert('1.2 hidden')</script><p hidden>1.3 unseen</p><p>1.2&nbsp;No surplus leaves.</p>")
                .accepted();

        assertThat(labelled(draft))
                .containsExactly(
                        "|Agreement",
                        "1|Money",
                        "1.1|The Provider shall:",
                        "1.1(a)|publish its accounts;",
                        "1.1(c)|keep them.",
                        "1.2|No surplus leaves.");
        assertThat(draft.clauses().get(3).parent()).isEqualTo(2);
    }

    @Test
    void cellsThatSpanAreRepeatedInEachPlace() throws UnreadableDraft {
        Draft draft = read("<p>1.1 As follows.</p><table><tr><th>Place</th><th>Year</th><th>Sum</th></tr>"
                        + "<tr><td rowspan=2>Dunmere</td><td>2027/28</td><td>£1</td></tr>"
                        + "<tr><td>2028/29</td><td>£2</td></tr><tr><td colspan=2>Both</td><td>£3</td></tr></table>")
                .accepted();

        assertThat(draft.tables()).hasSize(1);
        assertThat(draft.tables().get(0).header()).containsExactly("Place", "Year", "Sum");
        assertThat(draft.tables().get(0).rows().get(1).cells()).containsExactly("Dunmere", "2028/29", "£2");
        assertThat(draft.tables().get(0).rows().get(2).cells()).containsExactly("Both", "Both", "£3");
    }

    @Test
    void whatIsMarkedAsDeletedIsReadInTheOriginalAlone() throws UnreadableDraft {
        ReadDraft read = read("<p>1.1 The Host <del>shall not</del><ins>may</ins> keep a surplus.</p>");

        assertThat(read.accepted().clauses().get(0).text()).isEqualTo("The Host may keep a surplus.");
        assertThat(Objects.requireNonNull(read.original()).clauses().get(0).text())
                .isEqualTo("The Host shall not keep a surplus.");
    }

    @Test
    void aPictureThatMayHoldTermsIsAGapAndALogoIsNone() throws UnreadableDraft {
        Draft draft = read("<img src=logo.png width=80 height=30><img src=line.png alt=''><p>1.1 See the picture.</p>"
                        + "<img src='http://192.0.2.1/terms.png'>")
                .accepted();

        assertThat(draft.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.where()).contains("1.1"));
    }

    @Test
    void aTableThatLaysOutThePageIsReadAsText() throws UnreadableDraft {
        Draft draft = read("<table role=presentation><tr><td><p>1.1 One.</p></td><td><p>1.2 Two.</p></td></tr></table>")
                .accepted();

        assertThat(draft.clauses().stream().map(Clause::label)).containsExactly("1.1", "1.2");
        assertThat(draft.tables()).isEmpty();
    }
}
