package org.ringfence.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Draft;
import org.ringfence.facts.Balance;
import org.ringfence.facts.Charge;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Flow;
import org.ringfence.facts.HostCondition;
import org.ringfence.facts.Neighbourhood;
import org.ringfence.facts.Provision;
import org.ringfence.facts.RiskBearer;
import org.ringfence.reading.Sketch;
import org.ringfence.reading.particulars.ParticularsReader;

final class FlowReaderTest {
    private static final String FRONT = """
            | Particular | Entry |
            |---|---|
            | Form | MNP |
            | Host | Lowmoor Federation Ltd |
            | Commissioner | NHS Vale Integrated Care Board |
            | Term | 1 April 2027 to 31 March 2029 |

            1.1 The parties agree.

            """;
    private static final String LEDGER = FRONT
            + "## Money flows\n\n| Payer | Payee | Purpose | Amount | Period | Reporting line |\n|---|---|---|---|---|---|\n";

    private static List<Fact> facts(Draft draft) {
        return TableReader.read(draft, ParticularsReader.read(draft));
    }

    private static <T extends Fact> List<T> of(Class<T> kind, String text) {
        return facts(Sketch.of(text)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void everyBodyOfACompliantLedgerIsTraced() {
        List<Fact> facts = facts(Sketch.fixture("snp-brackwater-compliant.md"));

        assertThat(facts)
                .filteredOn(Flow.class::isInstance)
                .hasSize(6)
                .allSatisfy(flow -> assertThat(((Flow) flow).missing()).isEmpty());
        assertThat(facts)
                .filteredOn(Balance.class::isInstance)
                .hasSize(3)
                .allSatisfy(
                        balance -> assertThat(((Balance) balance).untraced()).isZero());
    }

    @Test
    void aBodyIsKnownByItsRoleAndItsShortName() {
        List<Balance> balances = of(
                Balance.class,
                LEDGER
                        + "| ICB | The Host | Envelope | £1,000,000 | 2027/28 | A |\n"
                        + "| Lowmoor Federation | Fell PCN | Nursing | £400,000 | Year 1 | B |\n"
                        + "| LOWMOOR FEDERATION LIMITED | Declared spend | Staff | £500,000 | 2027-28 | C |\n"
                        + "| Fell Primary Care Network | Declared spend | Nurses | £400,000 | 2027/28 | D |\n");

        assertThat(balances).extracting(Balance::body).containsExactly("Lowmoor Federation Ltd", "Fell PCN");
        assertThat(balances.get(0).untraced()).isEqualByComparingTo("100000");
        assertThat(balances.get(1).untraced()).isZero();
    }

    @Test
    void missingPartsAreNamedInTheirOrder() {
        List<Flow> flows = of(
                Flow.class,
                LEDGER + "| ICB | The Host | TBC | | 2027/28 | |\n| ICB | to be agreed | Services | £5 | | R1 |\n");

        assertThat(flows.get(0).missing()).containsExactly("purpose", "amount", "reporting line");
        assertThat(flows.get(1).missing()).containsExactly("payee", "period");
    }

    @Test
    void aLedgerWithoutAColumnLacksThatPartInEveryRow() {
        List<Flow> flows = of(
                Flow.class,
                FRONT
                        + "## Ledger\n\n| Paid by | Paid to | For | Sum |\n|---|---|---|---|\n| ICB | Host | Services | £5m a year |\n");

        assertThat(flows)
                .singleElement()
                .satisfies(flow -> assertThat(flow.missing()).containsExactly("period", "reporting line"));
    }

    @Test
    void yearlyFlowsCountInEveryYearOfTheLedger() {
        List<Balance> balances = of(
                Balance.class,
                LEDGER
                        + "| ICB | Host | Envelope | £10 | 2027/28 | A |\n| ICB | Host | Envelope | £11 | 2028/29 | A |\n| Host | Declared spend | Staff | £10 | each year | B |\n");

        assertThat(balances).extracting(b -> b.period() + " " + b.untraced()).containsExactly("2027/28 0", "2028/29 1");
    }

    @Test
    void whereNoSpendIsDeclaredAPersonMustLook() {
        String text = LEDGER
                + "| ICB | Host | Envelope | £10 | 2027/28 | A |\n| Host | Fell PCN | Staff | £10 | 2027/28 | B |\n";

        assertThat(of(Balance.class, text))
                .singleElement()
                .satisfies(balance -> assertThat(balance.untraced()).isZero());
        assertThat(of(Provision.class, text))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.settled()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Outcomes\n\n| Outcome | Who | From | To | By | How measured |\n|---|---|---|---|---|---|\n| Falls | Adults | 4 | 3 | 2029 | Data |",
                "## Moves\n\n| From | To | Date |\n|---|---|---|\n| Ward 4 | Clinic | 2027 |",
                "## Parties\n\n| Party | Role |\n|---|---|\n| ICB | Commissioner |"
            })
    void otherTablesAreNoLedgers(String table) {
        assertThat(of(Flow.class, FRONT + table)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sub-contract of 1 March 2027 | sub-contract",
                "Signed collaboration agreement | collaboration",
                "None; to be managed by goodwill | none",
                "Subcontract in Annex C | sub-contract",
                "TBC | unstated",
                "Draft sub-contract | unstated",
                "To be signed | unstated",
                "No written agreement | none",
                "Partnership agreement dated 3 May | collaboration",
                "Memorandum of understanding | unstated"
            })
    void tellsWhatBindsANeighbourhood(String cell, String agreement) {
        List<Neighbourhood> found = of(
                Neighbourhood.class,
                FRONT
                        + "## Single neighbourhood providers\n\n| Neighbourhood | Provider | Agreement |\n|---|---|---|\n| Lowmoor East | East PCN | "
                        + cell + " |\n");

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.agreement()).isEqualTo(agreement);
            assertThat(one.provider()).isEqualTo("East PCN");
        });
    }

    @ParameterizedTest
    @CsvSource({"mnp-lowmoor-compliant.docx, 3, 0", "mnp-tarnbeck-trust.docx, 3, 1", "snp-brackwater-compliant.md, 0, 0"
    })
    void countsTheNeighbourhoodsOfFixtures(String fixture, int all, int unbound) {
        List<Fact> found = facts(Sketch.fixture(fixture)).stream()
                .filter(Neighbourhood.class::isInstance)
                .toList();

        assertThat(found)
                .hasSize(all)
                .filteredOn(fact -> ((Neighbourhood) fact).agreement().equals("none"))
                .hasSize(unbound);
    }

    @Test
    void aNeighbourhoodLeftOutOfTheTableIsUnstated() {
        List<Neighbourhood> found = of(
                Neighbourhood.class,
                FRONT.replace("| Term |", "| Neighbourhoods | East; West |\n| Term |")
                        + "## SNPs\n\n| Neighbourhood | Provider | Agreement |\n|---|---|---|\n| East | East PCN | Sub-contract |\n");

        assertThat(found)
                .extracting(one -> one.name() + " " + one.agreement())
                .containsExactlyInAnyOrder("East sub-contract", "West unstated");
    }

    @Test
    void figuresThatDifferByKindOfHostAreSeenEitherWayRound() {
        List<HostCondition> across = of(HostCondition.class, FRONT + """
                ## Notice

                | Matter | NHS trust | GP federation | Any other provider |
                |---|---|---|---|
                | Notice period | 12 months | 3 months | 3 months |
                | Deduction for late reports | nil | 2% | 2% |
                | Reports | Quarterly | Quarterly | Quarterly |
                """);
        List<HostCondition> down = of(HostCondition.class, FRONT + """
                Service credits are charged at these rates.

                | Kind of provider | Credit for each day late |
                |---|---|
                | NHS trust | £500 |
                | Local authority | £500 |
                | GP federation or other primary care body | £50 |
                """);

        assertThat(across).extracting(HostCondition::effect).containsExactly("different-figure", "nil-figure");
        assertThat(across).extracting(HostCondition::hostKind).containsExactly("NHS trust", "NHS trust");
        assertThat(down).singleElement().satisfies(one -> {
            assertThat(one.effect()).isEqualTo("different-figure");
            assertThat(one.hostKind()).startsWith("GP federation");
            assertThat(one.subject()).isEqualTo("Credit for each day late");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Board\n\n| Member | Votes |\n|---|---|\n| NHS trust | 3 |\n| GP federation | 4 |",
                "## Parties\n\n| Party | Kind of body |\n|---|---|\n| Lowmoor | GP federation |\n| Fell | NHS trust |",
                "## Conduct\n\n| Rule | NHS trust | GP federation |\n|---|---|---|\n| Audit | Yearly | Yearly |"
            })
    void whatIsTheSameForAllIsNoHostCondition(String table) {
        assertThat(of(HostCondition.class, FRONT + table)).isEmpty();
    }

    @Test
    void readsChargesWhoseBasisIsStated() {
        List<Charge> charges = of(Charge.class, FRONT + """
                ## Charges by connected parties

                | Charge | Basis | Notes |
                |---|---|---|
                | Management fee | 4% of the envelope | |
                | Premises rent | Market rent | |
                | Digital platform | Evidenced cost plus 20% | |
                | Payroll recharge | At evidenced cost | |
                | Exit fee | None | |
                | Sundry | as agreed | |
                """);

        assertThat(charges)
                .extracting(c -> c.kind() + " " + c.basis() + " " + c.excessPercent())
                .containsExactly(
                        "management-fee percentage null",
                        "rent market-rate null",
                        "supply evidenced-cost 20",
                        "recharge evidenced-cost 0");
    }

    @Test
    void readsWhoBearsRiskAndWhatSayTheyHave() {
        List<RiskBearer> found = of(RiskBearer.class, FRONT + """
                ## Risk

                | Party | Risk | Decision right |
                |---|---|---|
                | Practices | Unfunded demand | Consulted |
                | Host | Overspend | Decides with the Board |
                | PCNs | Clinical | None |
                """);

        assertThat(found).extracting(RiskBearer::leverage).containsExactly("advises", "decides", "none");
    }
}
