package org.ringfence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Gap;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Location;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.engine.Judgement;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Undercut;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;

/** What the judgements on one reading of one draft come to. */
final class Conclusion {
    private final ContractForm form;
    private final Map<String, RuleCard> cards = new LinkedHashMap<>();
    private final List<RuleResult> results = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();

    private Conclusion(ContractForm form) {
        this.form = form;
    }

    static Conclusion of(
            List<Pack> packs, ContractForm form, List<Judgement> judgements, List<Fact> facts, List<Gap> gaps) {
        Conclusion conclusion = new Conclusion(form);
        Map<String, List<Judgement>> byRule = new HashMap<>();
        judgements.forEach(one ->
                byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
        for (Pack pack : packs) {
            for (RuleCard card : pack.cards()) {
                conclusion.cards.put(card.id(), card);
                RuleConclusion rule = RuleConclusion.of(card, form, byRule.getOrDefault(card.id(), List.of()), gaps);
                conclusion.results.add(rule.result());
                conclusion.findings.addAll(rule.findings());
                conclusion.unsettled.addAll(rule.unsettled());
            }
        }
        for (Gap gap : gaps) {
            conclusion.unsettled.add(new Unsettled(null, null, gap.where() + " could not be read: " + gap.why()));
        }
        conclusion.findings.replaceAll(finding -> linked(finding, facts));
        conclusion.findings.sort(Comparator.comparing((Finding finding) -> finding.severity())
                .thenComparingInt(finding -> finding.location() == null
                        ? Integer.MAX_VALUE
                        : finding.location().index()));
        return conclusion;
    }

    /** The finding with the labels of the clauses whose protection its clause takes back. */
    private static Finding linked(Finding finding, List<Fact> facts) {
        Location at = finding.location();
        if (at == null) {
            return finding;
        }
        List<String> undercuts = facts.stream()
                .filter(Undercut.class::isInstance)
                .map(Undercut.class::cast)
                .filter(undercut ->
                        undercut.at().index() == at.index() && finding.rule().startsWith(undercut.family() + "-"))
                .map(Undercut::defeated)
                .distinct()
                .toList();
        return undercuts.isEmpty() ? finding : finding.undercuts(undercuts);
    }

    DraftReport report(Submission submission, Particulars particulars, CheckOptions options, List<String> flips) {
        Stated<HostKind> kind = particulars.hostKind();
        Stated<String> host = particulars.hostName();
        return new DraftReport(
                submission.name(),
                Digests.sha256(submission.bytes()),
                form,
                host == null ? null : host.value(),
                kind == null ? null : kind.value().words(),
                Verdict.of(results, findings, unsettled, options.failOn()),
                results,
                findings,
                unsettled,
                flips);
    }

    /** One sentence for each rule whose outcome here differs from that of the draft before its tracked changes. */
    List<String> flipsFrom(Conclusion original) {
        List<String> flips = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            RuleResult after = results.get(i);
            RuleResult before = original.results.get(i);
            if (after.outcome() != before.outcome()) {
                flips.add(after.rule() + " (" + after.title() + "): "
                        + before.outcome().word() + " before the tracked changes, "
                        + after.outcome().word() + " with them accepted");
            }
        }
        return flips;
    }
}
