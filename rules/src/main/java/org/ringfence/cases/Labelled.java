package org.ringfence.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Voice;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LabelledClauses;
import org.ringfence.reading.phrases.PhrasesHeard;

/** Lets phrases read a family's labelled clauses, one by one, as if each stood alone in a draft. */
final class Labelled {
    private Labelled() {}

    /**
     * Reads on until every phrase has spoken.
     *
     * @param jsonLines the text of {@code examples.jsonl}
     */
    static void read(String jsonLines, PhrasesHeard heard) {
        Voice voice = heard.voice();
        for (LabelledClause labelled : LabelledClauses.parse("examples.jsonl", jsonLines)) {
            if (heard.all()) {
                return;
            }
            List<String> headings = labelled.heading().isBlank() ? List.of() : List.of(labelled.heading());
            List<Clause> clauses = new ArrayList<>();
            for (String heading : headings) {
                clauses.add(new Clause(0, "", ClauseKind.HEADING, List.of(), -1, heading, 1, 0));
            }
            Clause clause = new Clause(clauses.size(), "", ClauseKind.BODY, headings, -1, labelled.text(), 2, 0);
            clauses.add(clause);
            Draft draft = new Draft(labelled.id(), "", clauses, List.of(), List.of(), List.of());
            voice.on(draft).read(new ClauseInContext(clause, List.of(), List.of(), form(labelled.type())));
        }
    }

    private static @Nullable ContractForm form(String type) {
        for (ContractForm form : ContractForm.values()) {
            if (form.name().equals(type)) {
                return form;
            }
        }
        return null;
    }
}
