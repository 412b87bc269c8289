package org.ringfence.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Vote;
import org.ringfence.reading.Sketch;
import org.ringfence.reading.particulars.ParticularsReader;

final class VoteReaderTest {
    private static final String FRONT = """
            | Particular | Entry |
            |---|---|
            | Form | IHO |
            | Host | Aster Hospitals NHS Foundation Trust |
            | Commissioner | Aster ICB |

            ## 7. Governance

            """;

    private static List<Fact> facts(String text) {
        var draft = Sketch.of(FRONT + text);
        return TableReader.read(draft, ParticularsReader.read(draft));
    }

    private static List<Vote> votes(String text) {
        return facts(text).stream()
                .filter(Vote.class::isInstance)
                .map(Vote.class::cast)
                .toList();
    }

    /** General practice's votes and all votes, such as {@code 6/10}. */
    private static String share(List<Vote> votes) {
        int gp = votes.stream()
                .filter(v -> v.sector().equals("general-practice"))
                .mapToInt(v -> v.votes().intValue())
                .sum();
        return gp + "/" + votes.stream().mapToInt(v -> v.votes().intValue()).sum();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board has nine seats: four for general practice, three for the company, one council and one voluntary sector. | 4/9",
                "The Alliance Board has eleven votes: the Trust five, Brightwell two, general practice two, the Council one and Voluntary Services one. | 2/11",
                "Seats representing general practice hold six of its ten votes on the Board. Two seats are held by the Council and two by Voluntary Action. | 6/10",
                "The Joint Committee has fifteen votes, of which eight are held by general practitioners elected by the practices. The Host has four votes, the councils two and the voluntary sector one. | 8/15",
                "The Board is chaired by a GP, and general practice holds five of its eight votes. There is no casting vote. | 5/8",
                "The Integration Board has ten votes: seven belong to general practice, one to each council and one to Mind and Body. | 7/10",
                "The Partnership Board consists of the Host's five executive directors and one general practitioner. | 1/6",
                "Votes: trust two, council one, hospice one, practices five. | 5/9",
                "All matters shall be decided by the Joint Committee, which consists of eleven persons, of whom six are general practitioners, two are named by the Council, one by the NHS Trust and two by voluntary societies. | 6/11",
                "Votes: GPs from the PCNs 6; Trust 2; council 1; VCSE 2. Simple majority. | 6/11",
                "Seats with a vote: practices 2; trust 5; council 1; charity 1. | 2/9",
                "The Partnership Table has eleven votes: six held by GPs whom the practices elect, two by the Council, one each by the hospital, the hospice and the voluntary sector network. | 6/11",
                "On the Board two of the nine votes are cast by partners in local practices. | 2/9",
                "Four of the six votes on the Board are cast by practices in the neighbourhood. | 4/6",
                "Twelve votes, five of them the practices'. | 5/12",
                "Practices four votes; the Provider four; the Council two; hospitals three; residents' panel one. | 4/14",
                "The District Board shall comprise nineteen voting members, namely: ten general practitioners, of whom eight are named by the practices and two by the local medical committee; three directors of the Trust; two county councillors; two voluntary sector members; and two lay persons. | 10/19",
                "The Panel, which alone decides budgets, has nine votes: the local medical committee one, the PCNs two, the federation two, the trust two, the council two. | 5/9"
            })
    void countsTheVotesOfASentence(String sentence, String expected) {
        assertThat(share(votes("7.1 " + sentence))).isEqualTo(expected);
    }

    @Test
    void countsNoNumbersOfClauses() {
        assertThat(votes(
                        "7.1 5.1 The Board decides budgets. 5.2 No decision stands if a majority of the general practice votes is"
                                + " cast against it. 5.3 No member votes in the Board's stead."))
                .isEmpty();
    }

    @Test
    void knowsTheHostAndItsSector() {
        List<Vote> votes = votes(
                "7.1 The Joint Committee has five votes: general practice two, the Host two and the council one.");

        assertThat(votes.stream().filter(Vote::host).toList()).singleElement().satisfies(vote -> {
            assertThat(vote.sector()).isEqualTo("nhs-trust");
            assertThat(vote.votes()).isEqualByComparingTo("2");
        });
        assertThat(votes.stream().map(Vote::sector).collect(Collectors.toList()))
                .containsExactly("general-practice", "nhs-trust", "local-authority");
    }

    @Test
    void knowsAGpChair() {
        List<Vote> chaired = votes(
                "7.1 The Board has five votes: general practice two, the Trust two and the council one. Its chair is a GP.");
        List<Vote> deputy = votes(
                "7.1 The Board has five votes: general practice two, the Trust two and the council one. Its deputy chair is a GP.");

        assertThat(chaired)
                .filteredOn(Vote::chair)
                .singleElement()
                .satisfies(vote -> assertThat(vote.sector()).isEqualTo("general-practice"));
        assertThat(deputy).noneMatch(Vote::chair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Member | Votes",
                "Organisation | Number of votes",
                "Seat | Voting seats",
                "Representing | Seats",
                "Party | Vote"
            })
    void readsATableOfVotes(String header) {
        List<Vote> votes = votes("| " + header
                + " | Notes |\n|---|---|---|\n| GPs elected by the practices | 4 | Chair |\n| The Trust | 3 | |\n"
                + "| Borough Council | 1 | |\n| Healthwatch | 0 | observer |\n| Total | 8 | |");

        assertThat(share(votes)).isEqualTo("4/8");
        assertThat(votes).filteredOn(Vote::chair).hasSize(1);
        assertThat(votes).filteredOn(Vote::host).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The GP Advisory Group has nine seats: five for general practice, four for the Trust. Its views are advisory.",
                "The quorum is seven votes, of which four are practices'.",
                "Each multidisciplinary team comprises one GP, two nurses and one social worker.",
                "The Audit Committee consists of three lay members and one GP.",
                "If votes are equal the Host's chair has a second vote.",
                "The minibus has ten seats for patients and two for volunteers."
            })
    void otherCountsAreNoVotes(String sentence) {
        assertThat(votes("7.1 " + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Board has thirteen seats: five belong to the PCNs, two to LMCs, and six to the Trust; the LMC seats are filled by observers without a vote.",
                "The Board has thirteen votes: five for the practices and six for the Trust."
            })
    void whatDoesNotAddUpIsForAPersonToLookAt(String sentence) {
        List<Fact> facts = facts("7.1 " + sentence);

        assertThat(facts).noneMatch(Vote.class::isInstance);
        assertThat(facts)
                .filteredOn(Provision.class::isInstance)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(((Provision) fact).rule()).isEqualTo("LED-1");
                    assertThat(((Provision) fact).settled()).isFalse();
                });
    }

    @Test
    void twoBoardsThatDifferAreForAPersonToLookAt() {
        List<Fact> facts = facts("""
                7.1 The Place Board has five votes: general practice four and the council one.

                7.2 The Host Board has five votes: the Trust four and general practice one.
                """);

        assertThat(facts).noneMatch(Vote.class::isInstance);
        assertThat(facts).filteredOn(Provision.class::isInstance).hasSize(2);
    }

    @Test
    void gpsWhomTheHostChoosesAreNotGeneralPracticesOwn() {
        List<Vote> votes = votes(
                "7.1 The Board has five votes: three GPs chosen by the Host, one for the Trust and one for the council.");

        assertThat(share(votes)).isEqualTo("0/5");
    }
}
