package org.ringfence.reading.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Provision;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.RuleKind;
import org.ringfence.reading.Reader;

/** Small phrase books and drafts for the tests of this package. */
final class Phrasebooks {
    /** One duty, to publish accounts; one prohibition, on paying surplus to members. */
    static final String SAMPLE = """
            lists:
              surplus: [surplus, profit, excess of income ..2 over cost]
              owners: [member, owner, shareholder]
              gp: [lmc, practices]
            carried: [surplus]
            harmless: [gp]
            phrases:
              - rule: TST-1
                protect:
                  - "publish ..6 account"
                breach:
                  - {say: "account ..3 tbc", certainty: likely}
                touch:
                  - "account"
              - rule: TST-2
                breach:
                  - "<surplus> ..10 pay|distribute|share ..8 <owners>"
                  - "distribute|pay ..4 <surplus> ..8 <owners>"
                protect:
                  - "reinvest ..6 <surplus>"
                  - {say: "<surplus> ..8 reinvest", unless: ["other place"]}
                  - {negation: ignored, say: "ban on profit"}
            """;

    private Phrasebooks() {}

    static PhraseBook of(String phrases) {
        PhraseBook book = parse(phrases);
        assertThat(book.problems()).isEmpty();
        return book;
    }

    static PhraseBook parse(String phrases) {
        return PhraseBook.parse(
                List.of(new PackFile("test/phrases.yaml", phrases)),
                Map.of("TST-1", RuleKind.DUTY, "TST-2", RuleKind.PROHIBITION));
    }

    /** What the sample's phrases make of one clause: stance by rule, with a question mark where unsure, MENTIONS left out. */
    static Map<String, String> heard(String clause) {
        return heard(of(SAMPLE), draft(List.of(body(0, -1, clause)), List.of()), 0);
    }

    static Map<String, String> heard(PhraseBook book, Draft draft, int clause) {
        Map<String, String> heard = new TreeMap<>();
        for (Provision provision : provisions(book, draft)) {
            if (provision.at().index() == clause) {
                String stance = provision.stance() + (provision.settled() ? "" : "?");
                heard.merge(provision.rule(), stance, (one, other) -> one + "+" + other);
            }
        }
        return heard;
    }

    static List<Provision> provisions(PhraseBook book, Draft draft) {
        return new Reader(List.of(book.voice()))
                        .read(
                                draft,
                                new Particulars(
                                        null, null, null, null, null, null, List.of(), List.of(), List.of(), null,
                                        Map.of(), null))
                        .facts()
                        .stream()
                        .filter(Provision.class::isInstance)
                        .map(Provision.class::cast)
                        .toList();
    }

    static Draft draft(List<Clause> clauses, List<DefinedTerm> definitions) {
        return new Draft("test.md", "", new ArrayList<>(clauses), List.of(), definitions, List.of());
    }

    static Clause body(int index, int parent, String text, String... headings) {
        return new Clause(
                index, String.valueOf(index + 1), ClauseKind.BODY, List.of(headings), parent, text, index + 1, 0);
    }
}
