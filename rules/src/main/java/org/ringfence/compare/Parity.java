package org.ringfence.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Severity;
import org.ringfence.pack.RuleCard;

/**
 * Whether editions of one form for different hosts hold the same behavioural clauses (PAR-4). Clauses are aligned by what they say;
 * names, addresses, dates and amounts of the particulars do not count.
 */
public final class Parity {
    private static final double SAME_CLAUSE = 0.5;

    private final RuleCard card;
    private final @Nullable Severity failOn;

    /**
     * @param card the card of PAR-4
     * @param failOn the gate severity that counts for the verdict, or null
     */
    public Parity(RuleCard card, @Nullable Severity failOn) {
        this.card = card;
        this.failOn = failOn;
    }

    /**
     * Holds every edition against the first.
     *
     * @param editions at least two, all of one form
     * @return a report on PAR-4 for each edition but the first
     * @throws IllegalArgumentException if there are fewer than two, or their forms differ or cannot be told
     */
    public List<DraftReport> compare(List<Edition> editions) {
        if (editions.size() < 2) {
            throw new IllegalArgumentException("parity needs two drafts or more");
        }
        Set<Object> forms = new HashSet<>();
        for (Edition edition : editions) {
            if (edition.particulars().form() == null) {
                throw new IllegalArgumentException(
                        edition.draft().name() + " does not say what form of contract it is; give it with --form");
            }
            forms.add(edition.particulars().form().value());
        }
        if (forms.size() > 1) {
            throw new IllegalArgumentException("parity is of drafts of one form, and these are of " + forms);
        }
        Edition first = editions.get(0);
        List<ParityClause> reference = clauses(first);
        List<DraftReport> reports = new ArrayList<>();
        for (Edition other : editions.subList(1, editions.size())) {
            ParityFindings findings = new ParityFindings(card, first, other);
            differences(first, reference, other, findings);
            reports.add(findings.report(failOn));
        }
        return reports;
    }

    private static void differences(
            Edition first, List<ParityClause> reference, Edition other, ParityFindings findings) {
        List<ParityClause> here = new ArrayList<>();
        Map<String, Deque<ParityClause>> byKey = new HashMap<>();
        for (ParityClause clause : reference) {
            byKey.computeIfAbsent(clause.key(), key -> new ArrayDeque<>()).add(clause);
        }
        References references = new References(first.draft(), other.draft());
        for (ParityClause clause : clauses(other)) {
            Deque<ParityClause> same = byKey.get(clause.key());
            if (same == null || same.isEmpty()) {
                here.add(clause);
            } else {
                ParityClause partner = same.poll();
                if (!references.same(partner.masked(), clause.masked())) {
                    findings.differ(partner, clause);
                }
            }
        }
        List<ParityClause> there = new ArrayList<>();
        Set<ParityClause> left = new HashSet<>();
        byKey.values().forEach(left::addAll);
        reference.stream().filter(left::contains).forEach(there::add);
        Pairing<ParityClause> pairing = new Pairing<>(there, here);
        pairing.takeAlike(SAME_CLAUSE, (one, two) -> Content.likeness(one.words(), two.words()))
                .forEach(pair -> findings.differ(pair.left(), pair.right()));
        pairing.take(ParityClause::sameLabel).forEach(pair -> findings.differ(pair.left(), pair.right()));
        pairing.rest().forEach(pair -> findings.differ(pair.left(), pair.right()));
    }

    private static List<ParityClause> clauses(Edition edition) {
        Masks masks = new Masks(edition);
        Set<Clause> front = new HashSet<>(Masks.front(edition));
        return edition.draft().clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.HEADING && !front.contains(clause))
                .filter(clause -> !clause.text().isBlank())
                .map(clause -> ParityClause.of(clause, masks.mask(clause)))
                .toList();
    }
}
