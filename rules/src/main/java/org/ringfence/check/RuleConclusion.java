package org.ringfence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Gap;
import org.ringfence.draft.Location;
import org.ringfence.engine.Judgement;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.RuleKind;

/**
 * How one rule ends (policy.md §3): a breach outweighs a protection, a doubt of a breach outweighs a protection of a prohibition, and
 * silence breaks duties alone.
 */
record RuleConclusion(RuleResult result, List<Finding> findings, List<Unsettled> unsettled) {

    private static final int MAX_LOCATIONS = 50;

    static RuleConclusion of(RuleCard card, ContractForm form, List<Judgement> judgements, List<Gap> gaps) {
        if (!card.forms().contains(form)) {
            return plain(card, RuleOutcome.NOT_APPLICABLE, "bears on " + forms(card) + " contracts only");
        }
        List<Judgement> violated = kind(judgements, Judgement.Kind.VIOLATED);
        List<Judgement> satisfied = kind(judgements, Judgement.Kind.SATISFIED);
        List<Judgement> doubted = kind(judgements, Judgement.Kind.DOUBTED).stream()
                .filter(one -> card.kind() != RuleKind.PROHIBITION || !weakProtection(one))
                .toList();
        List<Judgement> waived = kind(judgements, Judgement.Kind.NOT_APPLICABLE);
        // Whether a clause protects enough is no question where another one settles the rule.
        boolean settled = !violated.isEmpty() || !satisfied.isEmpty();
        List<Judgement> open =
                settled ? doubted.stream().filter(RuleConclusion::doubtsBreach).toList() : doubted;
        List<Unsettled> unsettled = unsettled(card, violated, open);
        if (!violated.isEmpty()) {
            List<Finding> findings = findings(card, violated);
            return of(card, RuleOutcome.VIOLATED, findings.get(0).message(), places(violated), findings, unsettled);
        }
        boolean overridden = card.kind() == RuleKind.PROHIBITION || satisfied.isEmpty();
        if (!open.isEmpty() && overridden) {
            return of(card, RuleOutcome.NOT_DETERMINED, open.get(0).why(), places(open), List.of(), unsettled);
        }
        if (!satisfied.isEmpty()) {
            return of(card, RuleOutcome.SATISFIED, satisfiedReason(satisfied), places(satisfied), List.of(), unsettled);
        }
        if (!waived.isEmpty()) {
            return plain(card, RuleOutcome.NOT_APPLICABLE, waived.get(0).why());
        }
        return silence(card, gaps);
    }

    private static RuleConclusion silence(RuleCard card, List<Gap> gaps) {
        if (card.kind() == RuleKind.NOTE) {
            return plain(card, RuleOutcome.NOT_APPLICABLE, "nothing in the draft calls for this note");
        }
        if (!gaps.isEmpty()) {
            String why =
                    "no text that could be read settles it, and " + gaps.get(0).where() + " could not be read";
            return doubtful(card, why);
        }
        if (card.kind() == RuleKind.DUTY) {
            Finding finding = absence(card);
            return of(card, RuleOutcome.VIOLATED, finding.message(), List.of(), List.of(finding), List.of());
        }
        if (card.silenceUnsettled()) {
            return doubtful(card, "the draft is silent on it: " + card.title());
        }
        return plain(card, RuleOutcome.NO_BREACH_FOUND, "no text offends");
    }

    private static RuleConclusion doubtful(RuleCard card, String why) {
        return of(
                card,
                RuleOutcome.NOT_DETERMINED,
                why,
                List.of(),
                List.of(),
                List.of(new Unsettled(card.id(), null, why)));
    }

    private static Finding absence(RuleCard card) {
        String message = card.absence() + (card.belongs().isEmpty() ? "" : " Where it belongs: " + card.belongs());
        return new Finding(
                FindingIds.of(card.id(), null),
                card.id(),
                card.severity(),
                Certainty.CERTAIN,
                message,
                null,
                card.citations(),
                card.remedy(),
                List.of("no clause of the draft addresses it"),
                List.of());
    }

    private static List<Finding> findings(RuleCard card, List<Judgement> violated) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Judgement judgement : violated) {
            @Nullable Fact fact = judgement.fact();
            @Nullable Location at = fact == null ? null : fact.at();
            String id = FindingIds.of(card.id(), at);
            // One finding for a clause of prose; of terms and of the document, one for each thing that is wrong.
            String key = at == null || at.index() < 0 ? judgement.arguments().toString() : "" + at.index();
            if (!seen.add(id + key + (at == null ? "" : at.clause()))) {
                continue;
            }
            String template = at == null
                            && judgement.arguments().isEmpty()
                            && !card.absence().isEmpty()
                    ? card.absence()
                    : card.message();
            findings.add(new Finding(
                    FindingIds.numbered(id, findings),
                    card.id(),
                    card.severity(),
                    fact == null || fact.certainty() == Certainty.CERTAIN ? Certainty.CERTAIN : Certainty.LIKELY,
                    Message.fill(template, judgement.arguments()),
                    at,
                    card.citations(),
                    card.remedy(),
                    fact == null ? List.of() : fact.because(),
                    List.of()));
        }
        return findings;
    }

    private static List<Unsettled> unsettled(RuleCard card, List<Judgement> violated, List<Judgement> doubted) {
        Set<Integer> found = new HashSet<>();
        violated.forEach(one -> found.add(index(one)));
        List<Unsettled> unsettled = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Judgement judgement : doubted) {
            int index = index(judgement);
            if ((index >= 0 && found.contains(index)) || (index >= 0 && !seen.add(index))) {
                continue;
            }
            @Nullable Fact fact = judgement.fact();
            String reason = fact == null || fact.because().isEmpty()
                    ? ""
                    : " (" + fact.because().get(0) + ")";
            unsettled.add(new Unsettled(card.id(), fact == null ? null : fact.at(), judgement.why() + reason));
        }
        return unsettled;
    }

    /** Whether a doubt is only whether a clause protects enough: nobody must forbid what is forbidden anyway. */
    private static boolean weakProtection(Judgement judgement) {
        return judgement.fact() instanceof Provision provision && provision.stance() == Stance.PROTECTS;
    }

    /** Whether a doubt is one of a breach: all but the doubt whether a clause that merely mentions or weakly protects says enough. */
    private static boolean doubtsBreach(Judgement judgement) {
        return !(judgement.fact() instanceof Provision provision) || provision.stance() == Stance.BREACHES;
    }

    private static String satisfiedReason(List<Judgement> satisfied) {
        List<Judgement> certain = satisfied.stream()
                .filter(one -> one.fact() == null || one.fact().certainty() == Certainty.CERTAIN)
                .toList();
        boolean likely = certain.isEmpty();
        List<Location> places = places(likely ? satisfied : certain);
        if (places.isEmpty()) {
            return "the draft as a whole meets it";
        }
        String label = places.get(0).clause();
        String says = likely ? " likely says so" : " says so";
        return (label.isEmpty() ? "the draft" : "clause " + label) + says + (label.isEmpty() ? " in words" : "");
    }

    private static int index(Judgement judgement) {
        @Nullable Fact fact = judgement.fact();
        @Nullable Location at = fact == null ? null : fact.at();
        return at == null ? -1 : at.index();
    }

    /** In reading order and each clause once, whatever the order in which rules fired. */
    private static List<Judgement> kind(List<Judgement> judgements, Judgement.Kind kind) {
        return judgements.stream()
                .filter(one -> one.kind() == kind)
                .sorted(Comparator.comparingInt((Judgement one) -> index(one) < 0 ? Integer.MAX_VALUE : index(one))
                        .thenComparing(one -> place(one).clause())
                        .thenComparingInt(one -> place(one).start())
                        .thenComparing(Judgement::why)
                        .thenComparing(one -> one.arguments().toString()))
                .toList();
    }

    private static Location place(Judgement judgement) {
        @Nullable Fact fact = judgement.fact();
        @Nullable Location at = fact == null ? null : fact.at();
        return at == null ? new Location("", null, 0, 0, -1, 0, 0, "") : at;
    }

    private static List<Location> places(List<Judgement> judgements) {
        Map<String, Location> places = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            Location at = place(judgement);
            if (at.index() >= 0 || !at.clause().isEmpty()) {
                places.putIfAbsent(at.index() + " " + at.clause(), at);
            }
        }
        return places.values().stream().limit(MAX_LOCATIONS).toList();
    }

    private static String forms(RuleCard card) {
        return String.join(", ", card.forms().stream().sorted().map(Enum::name).toList());
    }

    private static RuleConclusion plain(RuleCard card, RuleOutcome outcome, String reason) {
        return of(card, outcome, reason, List.of(), List.of(), List.of());
    }

    private static RuleConclusion of(
            RuleCard card,
            RuleOutcome outcome,
            String reason,
            List<Location> locations,
            List<Finding> findings,
            List<Unsettled> unsettled) {
        RuleResult result = new RuleResult(
                card.id(), card.title(), card.pack(), card.severity(), card.gate(), outcome, reason, locations);
        return new RuleConclusion(result, findings, unsettled);
    }
}
