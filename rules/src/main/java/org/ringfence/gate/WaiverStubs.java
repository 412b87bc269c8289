package org.ringfence.gate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;

/** Writes entries for {@code waivers.yaml} that a person has still to answer for: reason, approver and expiry are left to fill in. */
public final class WaiverStubs {
    private static final int LONGEST_QUOTE = 160;

    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final LocalDate asOf;
    private final StringBuilder stubs = new StringBuilder();
    private int written;

    /**
     * @param packs the packs in force: they say which rules may be waived, and for how long
     * @param asOf the day of the check
     * @param longestDays a bound of the caller's own, or null
     */
    public WaiverStubs(List<Pack> packs, LocalDate asOf, @Nullable Integer longestDays) {
        this.asOf = asOf;
        for (Pack pack : packs) {
            int days = longestDays == null ? pack.longestWaiverDays() : Math.min(longestDays, pack.longestWaiverDays());
            pack.cards().forEach(card -> {
                cards.put(card.id(), card);
                longest.put(card.id(), days);
            });
        }
    }

    /**
     * One entry for each finding that counts, or a remark where the rule may not be waived. Without the line {@code waivers:} that begins
     * the file.
     *
     * @param rules breaches of other rules are left out; none for all
     * @param least findings whose rule gates below this are left out; null for none
     * @param path gives the path of a draft from the folder that file names are read from
     */
    public String of(Report report, Set<String> rules, @Nullable Severity least, UnaryOperator<String> path) {
        for (DraftReport draft : report.drafts()) {
            for (Finding finding : draft.findings()) {
                RuleCard card = cards.get(finding.rule());
                boolean meant = rules.isEmpty() || rules.contains(finding.rule());
                boolean counts = least == null || card == null || card.gate().atLeast(least);
                if (finding.standing().kind() == Standing.Kind.OPEN && counts && meant) {
                    entry(path.apply(draft.file()), finding, card);
                }
            }
        }
        return stubs.toString();
    }

    /** How many entries there are to fill in. */
    public int written() {
        return written;
    }

    private void entry(String file, Finding finding, @Nullable RuleCard card) {
        int days = longest.getOrDefault(finding.rule(), 0);
        if (card == null || card.neverWaivable() || days == 0) {
            remark(finding.rule() + " may not be waived: " + finding.message());
            return;
        }
        written++;
        @Nullable Location at = finding.location();
        remark(card.title() + ": " + finding.message());
        if (at != null) {
            remark("“" + shortened(at.quote()) + "”");
        }
        stubs.append("  - rule: ").append(finding.rule()).append('\n');
        stubs.append("    file: ").append(quoted(FileNames.plain(file))).append('\n');
        if (at == null) {
            stubs.append("    clause: ").append(Waiver.DOCUMENT).append('\n');
        } else {
            stubs.append("    clause: ")
                    .append(quoted(at.clause().isEmpty() ? Waiver.UNNUMBERED : at.clause()))
                    .append('\n');
            stubs.append("    words: ").append(finding.words()).append('\n');
        }
        stubs.append("    reason:\n    approver:\n    expires: # ")
                .append(asOf.plusDays(days))
                .append(" at the latest\n");
    }

    private void remark(String text) {
        stubs.append("  # ").append(plain(text)).append('\n');
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + " …";
    }

    /** On one line, so that a draft's words cannot leave the remark. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean breaks = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
            plain.append(breaks || Character.isSurrogate(c) ? ' ' : c);
        }
        return plain.toString();
    }

    /** In double quotes, as YAML and JSON both read it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
