package org.ringfence.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Verdict;
import org.ringfence.intake.Intake;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.RuleCard;
import org.ringfence.reading.particulars.ParticularsReader;

class ParityTest {
    private static final RuleCard CARD = BundledPacks.load().stream()
            .flatMap(pack -> pack.cards().stream())
            .filter(card -> card.id().equals("PAR-4"))
            .findFirst()
            .orElseThrow();

    private static final String FEDERATION = """
            # Single neighbourhood provider agreement

            | Item | Detail |
            |---|---|
            | Type of contract | SNP |
            | Host | Dunmere GP Federation Limited |
            | Commissioner | Harrowfold ICB |
            | Neighbourhood served | Dunmere |
            | Population served | 41,000 |
            | Commencement date | 1 April 2027 |
            | Annual value | £1,240,000 |

            ## 1. Parties

            1.1 This agreement is made between Dunmere GP Federation Limited and Harrowfold ICB.

            1.2 It begins on 1 April 2027 and serves the 41,000 people of Dunmere.

            ## 2. Reporting

            2.1 The Provider shall publish a line-by-line account of income and spending each quarter.

            2.2 The Provider shall give three months' notice under clause 2.1 before it changes the form of the account.

            2.3 The Local Medical Committee may audit the books at any time.

            ## 3. Surplus

            3.1 Any surplus shall be reinvested in Dunmere.
            """;

    private static final String TRUST = FEDERATION
            .replace("Dunmere GP Federation Limited", "Quillhaven and Marsh NHS Foundation Trust")
            .replace("Harrowfold ICB", "Fenmoor ICB")
            .replace("Dunmere", "Quillhaven")
            .replace("41,000", "38,500")
            .replace("1 April 2027", "1 October 2027")
            .replace("£1,240,000", "£1,105,000");

    @Test
    void particularsAloneMakeNoDifference() throws Exception {
        DraftReport report = compare(FEDERATION, TRUST);
        assertThat(report.findings()).isEmpty();
        assertThat(report.unsettled()).isEmpty();
        assertThat(report.rules().get(0).outcome()).isEqualTo(RuleOutcome.SATISFIED);
        assertThat(report.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void anotherFrequencyIsADifferenceWithBothQuotes() throws Exception {
        DraftReport report = compare(FEDERATION, TRUST.replace("each quarter", "each year"));
        Finding finding = report.findings().get(0);
        assertThat(report.findings()).hasSize(1);
        assertThat(finding.rule()).isEqualTo("PAR-4");
        assertThat(finding.location()).isNotNull().satisfies(at -> {
            assertThat(at.clause()).isEqualTo("2.1");
            assertThat(at.quote()).contains("each year");
        });
        assertThat(finding.message()).contains("Clause 2.1 in a.md says: “The Provider shall publish", "each quarter");
        assertThat(finding.because()).containsExactly("here “year.”, there “quarter.”");
        assertThat(report.verdict()).isEqualTo(Verdict.BREACH);
    }

    @Test
    void aClauseInOneEditionOnlyIsADifference() throws Exception {
        String without = TRUST.replace("2.3 The Local Medical Committee may audit the books at any time.\n\n", "");
        DraftReport missing = compare(FEDERATION, without);
        assertThat(missing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isNull();
            assertThat(finding.message()).contains("Clause 2.3", "audit the books", "this draft has no such clause");
        });
        DraftReport added = compare(without.replace("x", "x"), TRUST);
        assertThat(added.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("a.md has no such clause."));
    }

    @Test
    void renumberingWithItsReferencesIsNoDifference() throws Exception {
        String renumbered = TRUST.replace("## 1. Parties", "## 1. Purpose")
                .replace("2.1", "2.7")
                .replace("2.2", "2.8")
                .replace("2.3", "2.9");
        assertThat(compare(FEDERATION, renumbered).findings()).isEmpty();
        String elsewhere = TRUST.replace("under clause 2.1", "under clause 3.1");
        assertThat(compare(FEDERATION, elsewhere).findings())
                .as("the notice is given of another clause")
                .hasSize(1);
    }

    @Test
    void aSofterRuleHiddenInADefinitionIsADifference() throws Exception {
        String defined = "\n1.3 “Books” means the Provider's management accounts only.\n";
        String fair = "\n1.3 “Books” means every record of neighbourhood money.\n";
        DraftReport report =
                compare(FEDERATION.replace("\n## 2.", fair + "\n## 2."), TRUST.replace("\n## 2.", defined + "\n## 2."));
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void aFigureThatIsNoParticularIsADifference() throws Exception {
        DraftReport report = compare(
                FEDERATION.replace("at any time.", "at any time, at a charge of £500."),
                TRUST.replace("at any time.", "at any time, at a charge of £5,000."));
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void draftsOfTwoFormsCannotBeHeldAgainstEachOther() {
        assertThatThrownBy(() -> compare(FEDERATION, TRUST.replace("| SNP |", "| MNP |")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one form");
    }

    private static DraftReport compare(String a, String b) throws UnreadableDraft {
        return new Parity(CARD, Severity.SAFEGUARD)
                .compare(List.of(edition("a.md", a), edition("b.md", b)))
                .get(0);
    }

    private static Edition edition(String name, String text) throws UnreadableDraft {
        Draft draft = Intake.read(name, text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
                .accepted();
        return new Edition(draft, ParticularsReader.read(draft));
    }
}
