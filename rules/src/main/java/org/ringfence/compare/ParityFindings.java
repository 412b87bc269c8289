package org.ringfence.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Location;
import org.ringfence.draft.Stated;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.pack.RuleCard;

/** Gathers where one edition differs from the first, and concludes PAR-4 of it. */
final class ParityFindings {
    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_DIFFERENCE = 120;
    private static final int ID_LENGTH = 12;

    private final RuleCard card;
    private final Edition first;
    private final Edition other;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    /** Descriptions that differ, counted by the heading above them. */
    private final Map<String, Integer> descriptions = new LinkedHashMap<>();

    ParityFindings(RuleCard card, Edition first, Edition other) {
        this.card = card;
        this.first = first;
        this.other = other;
    }

    /** Notes a difference; one of the two is null where a clause has no counterpart. */
    void differ(@Nullable ParityClause there, @Nullable ParityClause here) {
        boolean governs = (there != null && there.governs()) || (here != null && here.governs());
        if (!governs) {
            ParityClause known = here == null ? there : here;
            String heading = known == null || known.heading() == null ? "the beginning" : known.heading();
            descriptions.merge(heading == null ? "the beginning" : heading, 1, Integer::sum);
            return;
        }
        Location at = here == null ? null : here.clause().whole();
        findings.add(new Finding(
                id((there == null ? "" : there.key()) + '\n' + (here == null ? "" : here.key())),
                card.id(),
                card.severity(),
                Certainty.CERTAIN,
                message(there, here),
                at,
                card.citations(),
                card.remedy(),
                because(there, here),
                List.of()));
    }

    DraftReport report(@Nullable Severity failOn) {
        findings.sort(Comparator.comparingInt(finding -> finding.location() == null
                ? Integer.MAX_VALUE
                : finding.location().index()));
        List<Unsettled> unsettled = new ArrayList<>();
        descriptions.forEach((heading, count) -> unsettled.add(new Unsettled(
                card.id(),
                null,
                count + (count == 1 ? " line" : " lines") + " under “" + heading + "” "
                        + (count == 1 ? "differs" : "differ") + " from "
                        + first.draft().name()
                        + " and " + (count == 1 ? "seems" : "seem") + " to govern no conduct: see that it is so")));
        List<Location> places = findings.stream()
                .map(Finding::location)
                .flatMap(java.util.stream.Stream::ofNullable)
                .limit(50)
                .toList();
        RuleResult result = new RuleResult(
                card.id(),
                card.title(),
                card.pack(),
                card.severity(),
                card.gate(),
                outcome(unsettled),
                reason(),
                places);
        Stated<String> host = other.particulars().hostName();
        Stated<HostKind> kind = other.particulars().hostKind();
        Stated<org.ringfence.draft.ContractForm> form = other.particulars().form();
        if (form == null) {
            throw new IllegalStateException("the form was asked for before");
        }
        return new DraftReport(
                other.draft().name(),
                other.draft().sha256(),
                form.value(),
                host == null ? null : host.value(),
                kind == null ? null : kind.value().words(),
                Verdict.of(List.of(result), findings, unsettled, failOn),
                List.of(result),
                findings,
                unsettled,
                List.of(),
                List.of("only PAR-4 was asked, of this draft against "
                        + first.draft().name()));
    }

    private RuleOutcome outcome(List<Unsettled> unsettled) {
        if (!findings.isEmpty()) {
            return RuleOutcome.VIOLATED;
        }
        boolean gaps = !first.draft().gaps().isEmpty() || !other.draft().gaps().isEmpty();
        return gaps || !unsettled.isEmpty() ? RuleOutcome.NOT_DETERMINED : RuleOutcome.SATISFIED;
    }

    private String reason() {
        String against = " " + first.draft().name();
        if (!findings.isEmpty()) {
            return findings.size() + (findings.size() == 1 ? " clause differs from" : " clauses differ from") + against;
        }
        if (!first.draft().gaps().isEmpty() || !other.draft().gaps().isEmpty()) {
            return "a part of one of the drafts could not be read";
        }
        return "every behavioural clause is that of" + against;
    }

    private String message(@Nullable ParityClause there, @Nullable ParityClause here) {
        String sentence = card.message().contains("[")
                ? card.message().substring(0, card.message().indexOf('[')) + "."
                : card.message();
        if (there == null) {
            return sentence + " " + first.draft().name() + " has no such clause.";
        }
        String quote = there.clause().text();
        String says = " in " + first.draft().name() + " says: “"
                + (quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + " …" : quote) + "”";
        String label = there.clause().label().isEmpty()
                ? "a clause"
                : "clause " + there.clause().label();
        return sentence + " " + Character.toUpperCase(label.charAt(0)) + label.substring(1) + says
                + (here == null ? "; this draft has no such clause." : ".");
    }

    private static List<String> because(@Nullable ParityClause there, @Nullable ParityClause here) {
        if (there == null || here == null) {
            return List.of("the clause stands in one edition only");
        }
        List<String> one = List.of(there.masked().split(" "));
        List<String> two = List.of(here.masked().split(" "));
        int start = 0;
        while (start < one.size() && start < two.size() && one.get(start).equals(two.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < one.size() - start
                && tail < two.size() - start
                && one.get(one.size() - 1 - tail).equals(two.get(two.size() - 1 - tail))) {
            tail++;
        }
        return List.of("here “" + cut(two.subList(start, two.size() - tail)) + "”, there “"
                + cut(one.subList(start, one.size() - tail)) + "”");
    }

    private static String cut(List<String> words) {
        String text = String.join(" ", words);
        return text.length() > LONGEST_DIFFERENCE ? text.substring(0, LONGEST_DIFFERENCE) + " …" : text;
    }

    private String id(String content) {
        String digest;
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            digest = card.id() + "-" + HexFormat.of().formatHex(bytes).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
        String id = digest;
        for (int same = 2; !ids.add(id); same++) {
            id = digest + "-" + same;
        }
        return id;
    }
}
