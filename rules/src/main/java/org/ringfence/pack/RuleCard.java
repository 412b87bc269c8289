package org.ringfence.pack;

import java.util.List;
import java.util.Set;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.Citation;
import org.ringfence.finding.Severity;

/**
 * What a pack's {@code rules.yaml} says of one rule: everything but its logic.
 *
 * @param id the rule's id, such as {@code PRF-2}
 * @param pack the pack's id
 * @param family the family's letters, such as {@code PRF}
 * @param title a short name
 * @param severity how grave a breach is
 * @param gate the severity at which gates treat a breach
 * @param kind whether silence breaks it
 * @param silenceUnsettled for a prohibition: whether silence is not determined instead of no breach found
 * @param forms the contract forms it bears on
 * @param citations on whose authority, at least one
 * @param message what to say of a breach; {@code {name}} is filled from the rule's consequence
 * @param absence for a duty: what to say where nothing addresses the subject
 * @param belongs for a duty: where such a clause would belong
 * @param remedy model wording
 * @param rationale why the rule stands
 * @param neverWaivable whether no waiver may excuse a breach
 * @param breachExamples what breaks it, for the rule's page
 * @param fine what only looks like a breach, for the rule's page
 */
public record RuleCard(
        String id,
        String pack,
        String family,
        String title,
        Severity severity,
        Severity gate,
        RuleKind kind,
        boolean silenceUnsettled,
        Set<ContractForm> forms,
        List<Citation> citations,
        String message,
        String absence,
        String belongs,
        String remedy,
        String rationale,
        boolean neverWaivable,
        List<String> breachExamples,
        List<String> fine) {
    public RuleCard {
        forms = Set.copyOf(forms);
        citations = List.copyOf(citations);
        breachExamples = List.copyOf(breachExamples);
        fine = List.copyOf(fine);
    }
}
