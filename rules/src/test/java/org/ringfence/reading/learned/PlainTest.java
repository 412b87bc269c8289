package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Wexcombe Nettlebed GP Federation pays.     | The Ashton GP Federation pays.
            Dunmarsh's share and Barrowlade-on-Skelby's    | Ashton's share and Ashton-on-Ashton's
            Dunmarsh, Pellwick and Oxlode                  | Ashton, Ashton and Ashton
            The Provider's HoldCo, the NHS and PCN1        | The Provider's HoldCo, the NHS and PCN1
            Reablement and Outturn under the Virement Rule | Reablement and Outturn under the Virement Rule
            On Tuesday 1 April 2031                        | On Tuesday 1 April 2030
            £1,250,000 of £14,000 (12.5%), 999 and 1,2,3   | £1,000,000 of £10,000 (12.5%), 999 and 1,2,3
            2000 patients, £2,000 and £2000, in 2031 or    | 1,000 patients, £1,000 and £1,000, in 2030 or
            19,999 people and 1950 people by 31 March 1999 | 10,000 people and 1,000 people by 31 March 2030
            within 28 days, 41,000 patients in 2031/32     | within 28 days, 10,000 patients in 2030/32
            """)
    void namesAndLargeFiguresAreAlike(String text, String plain) {
        assertThat(Plain.of(text)).isEqualTo(plain);
    }

    @Test
    void draftsOfOneTemplateReadAlike() {
        PlainClause one =
                PlainClause.of("SNP", "Payment", "Larkwater PCN is paid £125,000 from 1 April 2031 by Dunmere ICB.");
        PlainClause other = PlainClause.of(
                "SNP", "Payment", "Sallowby Skelmere PCN is paid £480,000 from 1 April 2033 by Oxmere ICB.");

        assertThat(one).isEqualTo(other);
    }

    @Test
    void whatFiguresComeToIsKept() {
        assertThat(PlainClause.of("", "", "£40,000, £60,000 and £100,000 in total")
                        .note())
                .isNotEqualTo(PlainClause.of("", "", "£40,000, £60,000 and £110,000 in total")
                        .note());
    }

    @Test
    void thePromptOfAFieldIsABlank() {
        assertThat(Plain.of("a fee of Click or tap here to enter text.")).isEqualTo("a fee of [insert].");
        assertThat(Plain.of("from Click here to enter a date. Choose an item. It is paid"))
                .isEqualTo("from [insert]. [insert]. It is paid");
        assertThat(Plain.of("a right to enter text by hand")).isEqualTo("a right to enter text by hand");
    }
}
