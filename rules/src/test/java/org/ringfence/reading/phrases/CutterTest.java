package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See para. 2.1 of the Schedule. Then stop. | 2",
                "Under No. 3 the sum is due. | 1",
                "Brightwell Care Ltd. shall pay it. | 1",
                "It is paid, e.g. Monthly or yearly. | 1",
                "The cap is £1.5m a year. | 1",
                "He said “no.” She said yes! Did they? Yes | 4",
                "It ends here. (a) The next begins. | 2",
                "The Hon. A. B. Carter signs. | 1",
            })
    void findsWhereSentencesEnd(String text, int sentences) {
        Words words = cut(text);

        assertThat(words.sentence(words.size() - 1) + 1).isEqualTo(sentences);
    }

    @Test
    void cutsWordsFiguresAndHyphens() {
        assertThat(forms("The Host’s sub-contractors’ line-by-line co-ordination costs"))
                .containsExactly("the", "host", "sub-contractors", "line", "by", "line", "co-ordination", "costs");
        assertThat(forms("GP-led gain-share", "gain-share")).containsExactly("gp", "led", "gain-share");
        assertThat(forms("a top-slice", "topslice")).containsExactly("a", "topslice");
    }

    @Test
    void tellsMoneyPercentagesAndNumbersFromNames() {
        Words words = cut("(1) pays £1,250.50 or 5 per cent of twelve or 3.5% by 2027/28");

        assertThat(kinds(words))
                .containsExactly(
                        "1 WORD",
                        "pays WORD",
                        "£1,250.50 MONEY",
                        "or WORD",
                        "5 PERCENT",
                        "of WORD",
                        "twelve NUMBER",
                        "or WORD",
                        "3.5 PERCENT",
                        "by WORD",
                        "2027/28 NUMBER");
    }

    @Test
    void cutsASentenceThatNeverEnds() {
        Words words = cut("the surplus is paid to members, ".repeat(10_000));

        int longest = 0;
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.startsSentence(i)) {
                longest = Math.max(longest, i - from);
                from = i;
            }
        }
        assertThat(words.size()).isEqualTo(60_000);
        assertThat(longest).isBetween(1, 600);
    }

    @Test
    void readsPoundsHoweverWritten() {
        assertThat(kinds(cut("GBP 1.9m or £2"))).containsExactly("gbp 1.9m MONEY", "or WORD", "£2 MONEY");
    }

    @Test
    void keepsWhereEachWordStands() {
        Words words = Words.of("The Host shall not:", "pay  a bonus.", none -> false);

        assertThat(words.firstOwn()).isEqualTo(4);
        assertThat(words.start(0)).isEqualTo(-1);
        assertThat(words.start(words.at(5))).isEqualTo(5);
        assertThat(words.form(words.at(8))).isEqualTo("bonus");
        assertThat(words.at(4)).isEqualTo(-1);
    }

    private static List<String> forms(String text, String... whole) {
        Words words = Words.of("", text, Set.of(whole)::contains);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        return forms;
    }

    private static List<String> kinds(Words words) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            kinds.add(words.form(i) + " " + words.kind(i));
        }
        return kinds;
    }

    private static Words cut(String text) {
        return Words.of("", text, none -> false);
    }
}
