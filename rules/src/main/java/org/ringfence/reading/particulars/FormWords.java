package org.ringfence.reading.particulars;

import java.util.EnumSet;
import java.util.Set;
import org.ringfence.draft.ContractForm;
import org.ringfence.reading.figures.Wording;

/** The contract forms that a text names. */
final class FormWords {
    private static final String[] SNP = {
        "snp", "snps", "single neighbourhood provider", "single neighbourhood providers", "single neighbourhood"
    };
    private static final String[] MNP = {
        "mnp",
        "mnps",
        "multi neighbourhood provider",
        "multi neighbourhood providers",
        "multi neighbourhood",
        "multineighbourhood provider",
        "multiple neighbourhood provider"
    };
    private static final String[] IHO = {
        "iho",
        "ihos",
        "integrated health organisation",
        "integrated health organisations",
        "integrated health organization"
    };
    private static final String[] ALLIANCE = {
        "alliance agreement",
        "alliance contract",
        "alliance contracting",
        "contract alliance",
        "alliance memorandum",
        "alliance heads of terms",
        "alliance partnership agreement"
    };
    private static final String[] NOT = {
        "not ", "not a ", "not an ", "rather than a ", "rather than an ", "instead of an "
    };

    private FormWords() {}

    /** The forms named and not denied; an alliance only where it is the contract and not part of somebody's name. */
    static Set<ContractForm> in(Wording words) {
        Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
        add(words, SNP, ContractForm.SNP, forms);
        add(words, MNP, ContractForm.MNP, forms);
        add(words, IHO, ContractForm.IHO, forms);
        add(words, ALLIANCE, ContractForm.ALLIANCE, forms);
        return forms;
    }

    /** As {@link #in}, for an answer that is nothing but a form: there a bare alliance is one. */
    static Set<ContractForm> answered(Wording words) {
        Set<ContractForm> forms = in(words);
        if (forms.isEmpty() && words.has("alliance")) {
            forms.add(ContractForm.ALLIANCE);
        }
        return forms;
    }

    private static void add(Wording words, String[] names, ContractForm form, Set<ContractForm> into) {
        for (String name : names) {
            if (words.has(name) && !denied(words, name)) {
                into.add(form);
                return;
            }
        }
    }

    private static boolean denied(Wording words, String name) {
        for (String not : NOT) {
            if (words.has(not + name)) {
                return true;
            }
        }
        return false;
    }
}
