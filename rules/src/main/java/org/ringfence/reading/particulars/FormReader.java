package org.ringfence.reading.particulars;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Stated;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Tells the contract form: from what the document sets up, its particulars, its title and its opening words, in that order. */
final class FormReader {
    private static final int OPENING = 40;
    private static final int TITLE = 12;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern FIRST_WORDS = Pattern.compile("[^,;:.]{1," + LONGEST_TITLE + "}+(?=[,;:.])");

    private FormReader() {}

    /** The form, or null where the draft names none or contradicts itself. */
    static @Nullable Stated<ContractForm> read(Draft draft, List<Entry> entries) {
        Location whole = WholeBudget.in(draft);
        Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
        Location at = null;
        boolean asked = entries.stream()
                .anyMatch(entry -> entry.label() == Label.FORM && !said(entry).isEmpty());
        for (Entry entry : entries) {
            if (asked && entry.label() != Label.FORM) {
                // Whoever answers the question outright is not contradicted by the name of a body defined elsewhere.
                continue;
            }
            Set<ContractForm> said = said(entry);
            if (forms.addAll(said) && at == null) {
                at = entry.at();
            }
        }
        if (forms.isEmpty()) {
            for (Clause clause :
                    draft.clauses().subList(0, Math.min(TITLE, draft.clauses().size()))) {
                Set<ContractForm> said = titled(clause);
                if (!said.isEmpty() && forms.addAll(said) && at == null) {
                    at = clause.whole();
                }
            }
        }
        if (forms.isEmpty()) {
            for (Clause clause :
                    draft.clauses().subList(0, Math.min(OPENING, draft.clauses().size()))) {
                Set<ContractForm> said = recited(clause);
                if (!said.isEmpty() && forms.addAll(said) && at == null) {
                    at = clause.whole();
                }
            }
        }
        if (whole != null && !forms.equals(Set.of(ContractForm.IHO))) {
            return new Stated<>(ContractForm.IHO, whole);
        }
        return forms.size() == 1 ? new Stated<>(forms.iterator().next(), at) : null;
    }

    private static Set<ContractForm> said(Entry entry) {
        if (entry.label() == Label.FORM) {
            return FormWords.answered(Wording.of(entry.value()));
        }
        return entry.label() == Label.HOST ? FormWords.in(Wording.of(entry.labelled())) : Set.of();
    }

    private static Set<ContractForm> titled(Clause clause) {
        boolean titles = clause.kind() != ClauseKind.ROW && clause.kind() != ClauseKind.ITEM;
        if (!titles || !clause.label().isEmpty()) {
            return Set.of();
        }
        Wording words = Wording.of(title(clause.text()));
        boolean onlySubject =
                words.hasAny("not legally binding", "not binding", "not yet binding", "not for publication");
        if (!onlySubject && conditional(words)) {
            return Set.of();
        }
        Set<ContractForm> forms = FormWords.in(words);
        boolean deed = words.hasAny("agreement", "contract", "memorandum", "terms", "deed");
        if (forms.isEmpty() && words.has("alliance") && deed && words.size() <= 10) {
            forms.add(ContractForm.ALLIANCE);
        }
        return forms;
    }

    /** A short text; of a longer one that goes on with the title's sentence, what it begins with; else nothing. */
    private static String title(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        Matcher begins = Character.isLowerCase(text.charAt(0)) ? FIRST_WORDS.matcher(text) : null;
        return begins != null && begins.lookingAt() ? begins.group() : "";
    }

    private static Set<ContractForm> recited(Clause clause) {
        if (clause.kind() == ClauseKind.ROW) {
            return Set.of();
        }
        Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
        for (String sentence : Sentences.of(clause.text())) {
            Wording words = Wording.of(sentence);
            boolean self = words.hasAny(
                            "this contract",
                            "this agreement",
                            "this document",
                            "this memorandum",
                            "this deed",
                            "this deal",
                            "heads of terms",
                            "these terms",
                            "this mou",
                            "this arrangement",
                            "the parties hold",
                            "the parties enter",
                            "this letter",
                            "this is to be",
                            "this is a",
                            "this is an",
                            "the contract is",
                            "the agreement is")
                    || words.has("draft") && words.hasAny("contract", "agreement");
            if (self && !conditional(words)) {
                forms.addAll(FormWords.in(words));
            }
        }
        return forms;
    }

    private static boolean conditional(Wording words) {
        return words.hasStem("convert", "novat", "becom", "fold", "transition", "replac")
                || words.hasAny(
                        "may", "if", "into", "not", "does not", "beneath", "other than", "sub contract with", "later");
    }
}
