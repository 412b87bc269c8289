package org.ringfence.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.pack.RuleCard;

/**
 * What a format can say of a rule: from its card where the pack is at hand, else from what the report tells of it.
 *
 * @param rationale why it stands; empty if not known
 * @param remedy model wording; empty if not known
 * @param citations on whose authority; none if not known
 */
record RuleHelp(
        String rule,
        String title,
        String pack,
        Severity severity,
        Severity gate,
        String rationale,
        String remedy,
        List<Citation> citations) {

    /** Every rule of the report in its order. */
    static Map<String, RuleHelp> of(FullReport full) {
        Map<String, RuleHelp> help = new LinkedHashMap<>();
        for (DraftReport draft : full.report().drafts()) {
            draft.rules().forEach(result -> help.putIfAbsent(result.rule(), of(result)));
        }
        for (DraftReport draft : full.report().drafts()) {
            for (Finding finding : draft.findings()) {
                help.computeIfPresent(
                        finding.rule(), (rule, known) -> known.remedy.isEmpty() ? known.with(finding) : known);
            }
        }
        for (RuleCard card : full.cards()) {
            help.computeIfPresent(card.id(), (rule, known) -> known.with(card));
        }
        return help;
    }

    private static RuleHelp of(RuleResult result) {
        return new RuleHelp(
                result.rule(),
                result.title(),
                result.pack(),
                result.severity(),
                result.gate(),
                "",
                "",
                new ArrayList<>());
    }

    private RuleHelp with(Finding finding) {
        return new RuleHelp(rule, title, pack, severity, gate, rationale, finding.remedy(), finding.citations());
    }

    private RuleHelp with(RuleCard card) {
        return new RuleHelp(rule, title, pack, severity, gate, card.rationale(), card.remedy(), card.citations());
    }
}
