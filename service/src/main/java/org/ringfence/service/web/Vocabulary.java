package org.ringfence.service.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.api.model.Citation;
import org.ringfence.api.model.ContractForm;
import org.ringfence.api.model.FailOn;
import org.ringfence.api.model.HostKind;
import org.ringfence.api.model.Rule;
import org.ringfence.api.model.RuleKind;
import org.ringfence.api.model.RuleSummary;
import org.ringfence.api.model.Severity;
import org.ringfence.pack.RuleCard;

/** From the API's words to ours and back. */
final class Vocabulary {
    private Vocabulary() {}

    static org.ringfence.finding.@Nullable Severity severity(FailOn failOn) {
        return Arrays.stream(org.ringfence.finding.Severity.values())
                .filter(severity -> severity.word().equals(failOn.getValue()))
                .findFirst()
                .orElse(null);
    }

    static org.ringfence.draft.@Nullable ContractForm form(@Nullable ContractForm form) {
        return form == null ? null : org.ringfence.draft.ContractForm.valueOf(form.getValue());
    }

    static org.ringfence.draft.@Nullable HostKind hostKind(@Nullable HostKind kind) {
        return kind == null
                ? null
                : org.ringfence.draft.HostKind.valueOf(
                        kind.getValue().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static RuleSummary summary(RuleCard card) {
        return new RuleSummary(card.id(), card.title(), severity(card.severity()), kind(card));
    }

    static Rule rule(RuleCard card) {
        Rule rule = new Rule(
                card.id(),
                card.pack(),
                card.family(),
                card.title(),
                severity(card.severity()),
                severity(card.gate()),
                kind(card),
                card.forms().stream()
                        .sorted()
                        .map(form -> ContractForm.fromValue(form.name()))
                        .toList(),
                card.citations().stream().map(Vocabulary::citation).toList(),
                card.message(),
                card.remedy(),
                card.rationale());
        rule.setAbsence(card.absence().isEmpty() ? null : card.absence());
        rule.setBelongs(card.belongs().isEmpty() ? null : card.belongs());
        return rule;
    }

    private static Citation citation(org.ringfence.finding.Citation citation) {
        return new Citation(
                citation.source(), citation.locator(), citation.publisher(), citation.date(), citation.paraphrase());
    }

    private static Severity severity(org.ringfence.finding.Severity severity) {
        return Severity.fromValue(severity.word());
    }

    private static RuleKind kind(RuleCard card) {
        return RuleKind.fromValue(card.kind().name().toLowerCase(Locale.ROOT));
    }
}
