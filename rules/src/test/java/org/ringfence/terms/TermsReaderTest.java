package org.ringfence.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.facts.Balance;
import org.ringfence.facts.Consent;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Statement;

@SuppressWarnings("NullAway") // what a test expects to be there fails it by being null
class TermsReaderTest {
    private static final Path FOLDER = Path.of("../test-fixtures/terms");

    @Test
    void theSameTermsInJsonAndYamlGiveTheSameFacts() throws Exception {
        String yaml = """
                termsVersion: 1
                contract: {form: SNP, population: 41000}
                outcomes: {list: open}
                transparency: {audit: {commissioner: true, gpBodies: false, subContractors: true}}
                payment: {incomeProtection: []}
                """;
        String json = """
                {"termsVersion": 1, "contract": {"form": "SNP", "population": 41000},
                 "outcomes": {"list": "open"},
                 "transparency": {"audit": {"commissioner": true, "gpBodies": false, "subContractors": true}},
                 "payment": {"incomeProtection": []}}
                """;

        assertThat(settings(read("a.yaml", yaml)))
                .containsExactly(
                        "outcomes.list=open",
                        "transparency.audit.commissioner=yes",
                        "transparency.audit.gpBodies=no",
                        "transparency.audit.subContractors=yes",
                        "payment.incomeProtection=none")
                .isEqualTo(settings(read("terms", json)));
    }

    @Test
    void aFactPointsToItsPlace() throws Exception {
        Terms terms = read("a.yaml", """
                termsVersion: 1
                contract: {form: SNP}
                budget:
                  envelopes:
                    - {place: Tarn, year: 2027/28, amount: 3120000}
                    - {place: Tarn, year: 2028/29}
                """);

        Envelope blank = of(terms, Envelope.class).get(1);
        assertThat(blank.settled()).isFalse();
        assertThat(blank.at().clause()).isEqualTo("/budget/envelopes/1");
        assertThat(blank.at().line()).isEqualTo(6);
        assertThat(blank.at().quote()).isEqualTo("place: Tarn; year: 2028/29");
    }

    @Test
    void theParticularsAreRead() throws Exception {
        Path file = FOLDER.resolve("iho-larkwater-compliant.yaml");
        Particulars particulars =
                TermsReader.read("iho.yaml", Files.readAllBytes(file)).particulars();

        assertThat(particulars.form().value()).isEqualTo(ContractForm.IHO);
        assertThat(particulars.form().at().clause()).isEqualTo("/contract/form");
        assertThat(particulars.hostKind().value()).isEqualTo(HostKind.ADVANCED_FOUNDATION_TRUST);
        assertThat(particulars.commissionerIsIcb()).isTrue();
        assertThat(particulars.population().value()).isEqualTo(431_000);
        assertThat(particulars.places()).extracting(place -> place.value()).containsExactly("Upper Lark", "Lower Lark");
        assertThat(particulars.annualValue().get("2028/29").value()).isEqualByComparingTo("610000000");
    }

    @Test
    void moneyThatGoesInAndIsNotAccountedForIsUntraced() throws Exception {
        Terms terms = read("a.yaml", """
                termsVersion: 1
                transparency:
                  money:
                    flows:
                      - {payer: ICB, payee: Host, purpose: envelope, amount: 100, period: 2027/28, reportingLine: R1}
                      - {payer: host, payee: Practices, purpose: services, amount: 60.50, period: 2027/28, reportingLine: R2}
                    spend:
                      - {body: Host, amount: 20, period: 2027/28}
                """);

        assertThat(of(terms, Balance.class))
                .extracting(Balance::body, Balance::untraced)
                .containsExactly(tuple("Host", new BigDecimal("19.50")), tuple("Practices", new BigDecimal("60.50")));
    }

    @Test
    void aCommitteeWithoutAPartIsSeen() throws Exception {
        Terms terms = read("a.yaml", """
                termsVersion: 1
                contract: {lmcs: [Ashmere LMC, Holt LMC]}
                consent: {lmcs: [{name: Holt LMC, nature: consent, written: true, timing: before-award}]}
                """);

        assertThat(of(terms, Consent.class))
                .extracting(Consent::name, Consent::nature)
                .containsExactly(tuple("Holt LMC", "consent"), tuple("Ashmere LMC", "none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contract: {form: PCN} | /contract/form (line 2): must be one of SNP, MNP, IHO, ALLIANCE, not “PCN”",
                "outcomes: {list: opened} | /outcomes/list (line 2): must be one of closed, open, to-be-agreed, not “opened”; did you mean open?",
                "outcome: {list: open} | /outcome (line 2): is not known here: use one of termsVersion, contract, outcomes,",
                "outcome: {list: open} | did you mean outcomes?",
                "snp: {coreGeneralPractice: no} | must be one of excluded, included, not “no”",
                "transparency: {audit: {commissioner: no, gpBodies: true, subContractors: true}} | must be true or false, not “no”",
                "transparency: {audit: {commissioner: true}} | /transparency/audit (line 2): lacks gpBodies: add it",
                "contract: {population: 41.5} | must be a whole number, not 41.5",
                "contract: {population: '41000'} | must be a whole number, not “41000”",
                "contract: {population: 1e9} | must be at most 100000000, not 1e9",
                "contract: {totalValue: 1e999999999} | must be written in plain digits",
                "contract: {totalValue: 1e-999999999} | must be written in plain digits",
                "contract: {population: 0x10} | must be a whole number, not “0x10”",
                "contract: {totalValue: -1} | must be at least 0, not -1",
                "contract: {totalValue: 1.005} | must be a multiple of 0.01",
                "contract: {years: [{year: 2027}]} | must be text, not “2027”: put it in quotation marks",
                "contract: {title: } | must be text, not nothing: write it, or leave the line out",
                "contract: [] | must be a mapping of names to values, not a list",
                "contract: {places: [Hale, Hale]} | stands twice in the list: “Hale”",
                "contract: {\"a/b~c\": 1} | /contract/a~1b~0c (line 2)",
                "termsVersion: 1 | “termsVersion” is given twice",
            })
    void aFaultIsNamedWithItsPlaceAndTheWayOut(String line, String message) {
        assertThatThrownBy(() -> read("a.yaml", "termsVersion: 1\n" + line + "\n"))
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "broken-words.yaml, 6",
        "broken-names.yaml, 5",
    })
    void everyFaultIsToldAtOnce(String fixture, int faults) throws Exception {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(fixture));

        assertThatThrownBy(() -> TermsReader.read(fixture, bytes))
                .hasMessageContaining("in " + faults + " places")
                .extracting(e -> e.getMessage().lines().count())
                .isEqualTo(faults + 1L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | '' | empty",
                "a.json | '' | empty",
                "a.json | {\"termsVersion\": 1 | malformed",
                "a.json | {\"termsVersion\": 1} {} | malformed",
                "a.yaml | 'a: &x [1]' | malformed",
                "a.yaml | 'a: {b: [' | malformed",
                "a.yaml | 'a: !!java.net.URL [x]' | malformed",
                "a.yaml | just words | terms-schema",
                "a.yaml | '- 1' | terms-schema",
                "a.yaml | 'termsVersion: 2' | terms-schema",
                "a.json | {} | terms-schema",
            })
    void whatCannotBeReadSaysWhy(String name, String text, String code) {
        assertThatThrownBy(() -> read(name, text))
                .asInstanceOf(type(UnreadableDraft.class))
                .extracting(UnreadableDraft::code)
                .isEqualTo(code);
    }

    @Test
    void anotherEncodingIsRefused() {
        assertThatThrownBy(() -> TermsReader.read("a.yaml", "title: Café".getBytes(StandardCharsets.ISO_8859_1)))
                .asInstanceOf(type(UnreadableDraft.class))
                .extracting(UnreadableDraft::code)
                .isEqualTo("not-utf8");
    }

    @Test
    void moreThanAContractHoldsIsRefused() {
        assertThatThrownBy(() -> TermsReader.read("a.yaml", new byte[TermsReader.MOST_BYTES + 1]))
                .asInstanceOf(type(UnreadableDraft.class))
                .extracting(UnreadableDraft::code)
                .isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefused(String opening) {
        assertThatThrownBy(() -> read("a.json", opening.repeat(100_000)))
                .asInstanceOf(type(UnreadableDraft.class))
                .extracting(UnreadableDraft::code)
                .isEqualTo("malformed");
    }

    @Test
    void manyFaultsAreToldUpToABound() {
        String faults = "  - {}\n".repeat(10_000);

        assertThatThrownBy(() -> read("a.yaml", "termsVersion: 1\nbudget:\n  envelopes:\n" + faults.indent(2)))
                .hasMessageContaining("in 50 or more places");
    }

    private static Terms read(String name, String text) throws UnreadableDraft {
        return TermsReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> settings(Terms terms) {
        return of(terms, Statement.class).stream()
                .map(one -> one.subject() + "=" + one.value())
                .toList();
    }

    private static <T extends Fact> List<T> of(Terms terms, Class<T> type) {
        return terms.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
