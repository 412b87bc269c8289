package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Table;
import org.ringfence.draft.UnreadableDraft;

class TablesTest {
    private static Table only(Draft draft) {
        assertThat(draft.tables()).hasSize(1);
        return draft.tables().get(0);
    }

    private static Table markdown(String table) throws UnreadableDraft {
        return only(Fixtures.text("a.md", table));
    }

    @Test
    void columnsAlignedWithBlanksAreATable() throws UnreadableDraft {
        Draft draft = Fixtures.text(
                "a.txt",
                "3.1 The sums are:\n\nPlace        2027/28    2028/29\nUpper        £1         £2\nLower and    £3         £4\nmiddle\n\n3.2 End.");

        assertThat(only(draft).header()).containsExactly("Place", "2027/28", "2028/29");
        assertThat(only(draft).rows().get(1).cells()).containsExactly("Lower and middle", "£3", "£4");
        assertThat(draft.clauses()).extracting(Clause::label).containsExactly("3.1", "3.1, row 1", "3.1, row 2", "3.2");
        assertThat(draft.clauses().get(1).parent()).isZero();
    }

    @Test
    void aParticularsTableWhoseFirstRowIsAnEntryHasNoHeader() throws UnreadableDraft {
        Table table = markdown("# C\n\n| Contract form | SNP |\n|---|---|\n| Provider | X |\n| Place | Y |\n\nText.");

        assertThat(table.header()).isEmpty();
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void genericColumnNamesAreAHeaderButNotRepeatedInTheText() throws UnreadableDraft {
        Draft draft = Fixtures.text("a.md", "| Item | Detail |\n|---|---|\n| Host | X plc |\n");

        assertThat(only(draft).header()).containsExactly("Item", "Detail");
        assertThat(draft.clauses().get(0).text()).isEqualTo("Host: X plc");
        assertThat(draft.clauses().get(0).label()).isEqualTo("row 1");
    }

    @Test
    void placesAndYearsMakeAHeaderThoughPlaceMayNameAParticular() throws UnreadableDraft {
        assertThat(markdown("| Place | 2027/28 |\n|---|---|\n| Upper | £1 |\n| Lower | £2 |\n")
                        .header())
                .containsExactly("Place", "2027/28");
    }

    @Test
    void aTableWithoutAMarkedHeaderShowsOneByItsWords() throws UnreadableDraft {
        Draft draft = Docx.body(
                        Docx.table(Docx.row("Member", "Votes"), Docx.row("Host", "5"), Docx.row("Practices", "2")),
                        Docx.p("End."))
                .accepted();

        assertThat(only(draft).header()).containsExactly("Member", "Votes");
        assertThat(draft.clauses().get(0).text()).isEqualTo("Member: Host; Votes: 5");
    }

    @Test
    void aTableOfValuesAloneHasNoHeader() throws UnreadableDraft {
        Draft draft = Docx.body(
                        Docx.table(Docx.row("Upper", "£1", "£2"), Docx.row("Lower", "£3", "£4")), Docx.p("End."))
                .accepted();

        assertThat(only(draft).header()).isEmpty();
        assertThat(draft.clauses().get(0).text()).isEqualTo("Upper; £1; £2");
    }

    @Test
    void aTitleOverAllColumnsIsTheCaption() throws UnreadableDraft {
        Draft draft = Docx.body(
                        Docx.table(
                                "<w:tr>" + Docx.cell("<w:gridSpan w:val=\"3\"/>", Docx.p("Outcomes")) + "</w:tr>",
                                Docx.row("Ref", "Measure", "Target"),
                                Docx.row("1", "Falls", "2")),
                        Docx.p("End."))
                .accepted();

        assertThat(only(draft).caption()).isEqualTo("Outcomes");
        assertThat(only(draft).header()).containsExactly("Ref", "Measure", "Target");
    }

    @Test
    void theSecondTableOfAScheduleSaysSo() throws UnreadableDraft {
        String table = "| Ref | Sum |\n|---|---|\n| 1 | £1 |\n\n";
        Draft draft = Fixtures.text(
                "a.md",
                "# C\n\n## Schedule 1: Money\n\n" + table + "And:\n\n" + table + "## Schedule 2: More\n\n" + table);

        assertThat(draft.clauses().stream().map(Clause::label).filter(l -> l.contains("row")))
                .containsExactly("Schedule 1, row 1", "Schedule 1, table 2, row 1", "Schedule 2, row 1");
    }

    @Test
    void rowsOfDashesAreDrawnNotSaid() throws UnreadableDraft {
        Draft draft = Fixtures.text(
                "a.txt", "Member   Seats  Votes\n------   -----  -----\nHost     1      5\nGPs      2      4\n");

        assertThat(only(draft).header()).containsExactly("Member", "Seats", "Votes");
        assertThat(only(draft).rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("Host", "1", "5"), List.of("GPs", "2", "4"));
    }
}
