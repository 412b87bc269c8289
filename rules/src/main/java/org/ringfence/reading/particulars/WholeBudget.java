package org.ringfence.reading.particulars;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Tells whether a document sets up an integrated health organisation, whatever it calls itself (policy.md §6, CON). */
final class WholeBudget {
    private static final String[] BUDGET = {
        "whole health budget",
        "entire health budget",
        "whole healthcare budget",
        "whole health care budget",
        "total health budget",
        "full health budget",
        "whole nhs budget",
        "entire nhs budget",
        "whole of the health budget",
        "whole of the nhs budget",
        "entire healthcare budget",
        "all of the health budget",
        "whole population health budget",
        "complete health budget",
        "all nhs spending",
        "all health spending",
        "all nhs funding",
        "all health funding",
        "whole of the health spending"
    };
    private static final String[] HELD = {
        "hold",
        "receiv",
        "paid",
        "pay",
        "manag",
        "responsib",
        "tak",
        "assum",
        "account",
        "transfer",
        "delegat",
        "pass",
        "given",
        "allocat",
        "control"
    };
    private static final String[] PEOPLE = {"population", "people", "residents", "patients", "area", "patch", "everyone"
    };
    private static final String[] SETS_UP = {
        "establish",
        "sets up",
        "set up",
        "creat",
        "appoint",
        "designat",
        "constitut",
        "award",
        "act as",
        "acts as",
        "operate as",
        "operates as",
        "is the",
        "is an",
        "be the",
        "be an",
        "serve as",
        "serves as",
        "function as"
    };
    private static final String[] OTHERWISE = {
        "convert",
        "conversion",
        "novat",
        "becom",
        "turn",
        "fold",
        "transition",
        "successor",
        "future",
        "later",
        "option",
        "may",
        "if",
        "not",
        "no",
        "never",
        "neither",
        "nor",
        "where",
        "other",
        "another",
        "any",
        "replac",
        "consent",
        "separate",
        "would",
        "could",
        "might",
        "intend",
        "aspir",
        "assign",
        "absorb",
        "merg",
        "without",
        "until",
        "unless",
        "whether",
        "should",
        "ambition",
        "expect",
        "beneath",
        "under",
        "advanc",
        "evolv",
        "plan",
        "propos"
    };

    private WholeBudget() {}

    /** The words that set one up, or null. */
    static @Nullable Location in(Draft draft) {
        for (Clause clause : draft.clauses()) {
            if (clause.kind() == ClauseKind.ROW || clause.kind() == ClauseKind.HEADING || !touches(clause.text())) {
                continue;
            }
            for (String sentence : Sentences.of(clause.text())) {
                if (sets(Wording.of(sentence))) {
                    return Quote.of(clause, sentence, 0);
                }
            }
        }
        return null;
    }

    /** A cheap look before the words are folded: nearly every clause of a draft ends here. */
    private static boolean touches(String text) {
        return text.contains("ntegrated")
                || text.contains("IHO")
                || text.contains("NTEGRATED")
                || text.contains("budget")
                || text.contains("spending")
                || text.contains("funding");
    }

    private static boolean sets(Wording words) {
        if (otherwise(words)) {
            return false;
        }
        if (words.hasAny(BUDGET)) {
            return words.hasStem(HELD) && words.hasAny(PEOPLE);
        }
        if (!words.hasAny("integrated health organisation", "iho", "integrated health organization")) {
            return false;
        }
        boolean subject = words.hasAny(
                "this agreement",
                "this contract",
                "the host",
                "the provider",
                "the parties",
                "the trust",
                "the integrator",
                "this document",
                "the lead provider",
                "the contractor",
                "this deed",
                "this memorandum");
        return subject && verb(words);
    }

    private static boolean verb(Wording words) {
        for (String verb : SETS_UP) {
            if (verb.indexOf(' ') > 0 ? words.has(verb) : words.hasStem(verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherwise(Wording words) {
        for (String word : OTHERWISE) {
            if (word.length() > 4 ? words.hasStem(word) : words.has(word)) {
                return true;
            }
        }
        return false;
    }
}
