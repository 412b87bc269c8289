package org.ringfence.pages;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.pack.RuleCard;

/** What the words of a card mean, for who has read no manual. */
final class RuleWords {
    private RuleWords() {}

    static String severity(Severity severity) {
        return severity.word().replace('-', ' ');
    }

    static String gravity(Severity severity) {
        return switch (severity) {
            case RED_LINE -> "A red line: the negotiating body must not sign while it is broken.";
            case SAFEGUARD -> "A safeguard: a check fails on it unless told otherwise.";
            case REQUIREMENT -> "A requirement of the contract's own form: a check warns of it unless told otherwise.";
            case ADVISORY -> "Advice: good design that is missing or weak.";
        };
    }

    static String kind(RuleCard card) {
        return switch (card.kind()) {
            case DUTY -> "A duty: the contract must say it in words, and silence breaks the rule.";
            case PROHIBITION ->
                "A prohibition: only words that offend break it. "
                        + (card.silenceUnsettled()
                                ? "Where the contract is silent, a person must look."
                                : "Silence is no breach.");
            case NOTE -> "A remark that every contract it bears on receives.";
        };
    }

    static String shortKind(RuleCard card) {
        return card.kind().name().toLowerCase(Locale.ROOT);
    }

    static String forms(RuleCard card) {
        return card.forms().size() == ContractForm.values().length
                ? "all contracts"
                : card.forms().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    static String outcome(RuleOutcome outcome) {
        return outcome.word().replace('-', ' ');
    }

    /** A threshold's name without the rule's code, in words. */
    static String threshold(String id) {
        return id.substring(id.indexOf('.') + 1).replace('-', ' ');
    }
}
