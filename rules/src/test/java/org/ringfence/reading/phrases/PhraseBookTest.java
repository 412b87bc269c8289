package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.pack.Problem;

class PhraseBookTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pay.*dividend | there are no regular expressions here",
                "pay ..6 | end with a word",
                "..6 pay | put it between two words",
                "pay ..6 ..3 dividend | put it between two words",
                "pay ..600 dividend | such as ..6",
                "pay ..60 dividend | allow at most 40 words",
                "pay ..x dividend | such as ..6",
                "pay <profits> | The lists here are owners",
                "pay (a) dividend | there are no regular expressions here",
                "a b c d e f g h i j k l m n o p q | use at most 16",
            })
    void aPhraseThatIsNoneIsToldWithItsLine(String phrase, String instead) {
        PhraseBook book = Phrasebooks.parse("""
                lists:
                  owners: [member]
                phrases:
                  - rule: TST-2
                    breach:
                      - "%s"
                """.formatted(phrase));

        assertThat(book.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("test/phrases.yaml");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.instead()).contains(instead);
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        PhraseBook book = Phrasebooks.parse("""
                list: [a]
                lists:
                  owners: [member, <partners>]
                  number: [one]
                  round: [<square>]
                  square: [<round>]
                carried: [sums]
                phrases:
                  - rule: TST-9
                    breach: ["pay member"]
                  - rule: TST-2
                    breaches: ["pay member"]
                    breach:
                      - {say: "pay <owners>", certainty: maybe}
                      - {when: ["fee"]}
                      - {say: "pay owner", negation: no}
                """);

        assertThat(book.problems())
                .extracting(Problem::line, Problem::what)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, "'list' is not known here"),
                        org.assertj.core.groups.Tuple.tuple(3, "there is no list <partners>"),
                        org.assertj.core.groups.Tuple.tuple(4, "list 'number' is there already"),
                        org.assertj.core.groups.Tuple.tuple(5, "list <round> contains itself"),
                        org.assertj.core.groups.Tuple.tuple(7, "there is no list 'sums'"),
                        org.assertj.core.groups.Tuple.tuple(10, "no rule is called TST-9"),
                        org.assertj.core.groups.Tuple.tuple(12, "'breaches' is not known here"),
                        org.assertj.core.groups.Tuple.tuple(14, "'maybe' is no certainty"),
                        org.assertj.core.groups.Tuple.tuple(15, "this phrase has no words"),
                        org.assertj.core.groups.Tuple.tuple(16, "'no' says nothing about negation"));
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        PhraseBook book = Phrasebooks.parse("lists:\n  owners: [member\nphrases: {");

        assertThat(book.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("a list in square brackets is not closed");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void aWordStandsForItsForms() {
        PhraseBook book = Phrasebooks.of("""
                phrases:
                  - rule: TST-2
                    breach:
                      - "pay|shall_receive ..3 top-slice"
                      - "=levies fee"
                """);

        assertThat(heard(book, "Sums paid as a top slice")).isTrue();
        assertThat(heard(book, "who pays the topslices")).isTrue();
        assertThat(heard(book, "The Host shall receive a top-slice")).isTrue();
        assertThat(heard(book, "It will receive a top-slice")).isFalse();
        assertThat(heard(book, "it levies fees")).isTrue();
        assertThat(heard(book, "it may levy fees")).isFalse();
        assertThat(heard(book, "pay one two three four top-slice")).isFalse();
    }

    @Test
    void noWordReachesIntoTheNextSentence() {
        PhraseBook book = Phrasebooks.of("""
                phrases:
                  - rule: TST-2
                    breach: ["pay ..30 owner"]
                """);

        assertThat(heard(book, "The Host pays rent under para. 2 to the owner")).isTrue();
        assertThat(heard(book, "The Host pays rent. The owner is Ms Field")).isFalse();
    }

    private static boolean heard(PhraseBook book, String text) {
        return !Phrasebooks.provisions(
                        book,
                        Phrasebooks.draft(java.util.List.of(Phrasebooks.body(0, -1, text + ".")), java.util.List.of()))
                .isEmpty();
    }
}
