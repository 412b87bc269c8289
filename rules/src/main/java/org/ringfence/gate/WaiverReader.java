package org.ringfence.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Nearest;
import org.ringfence.tree.Node;
import org.ringfence.tree.TreeReader;

/**
 * Reads {@code waivers.yaml}. A waiver that says too little, runs too long, or is of a rule that nobody may waive is refused with its
 * line: a waiver that is passed over in silence would be a breach that fails for no reason anybody can see.
 */
public final class WaiverReader {
    private static final Set<String> FIELDS =
            Set.of("rule", "file", "clause", "words", "reason", "approver", "expires");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{" + ClauseWords.LENGTH + "}");
    private static final int MOST = 10_000;

    private final LocalDate asOf;
    private final @Nullable Integer longestDays;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<String, Pack> packs = new HashMap<>();

    /**
     * @param packs the packs in force: they say which rules may be waived, and for how long
     * @param asOf the day of the check
     * @param longestDays a bound of the caller's own, which can only be tighter than the packs', or null
     */
    public WaiverReader(List<Pack> packs, LocalDate asOf, @Nullable Integer longestDays) {
        this.asOf = asOf;
        this.longestDays = longestDays;
        for (Pack pack : packs) {
            this.packs.put(pack.id(), pack);
            pack.cards().forEach(card -> cards.put(card.id(), card));
        }
    }

    /**
     * Reads the file.
     *
     * @param file its name as the user gave it, for messages
     * @param bytes its bytes, already bounded by the caller
     */
    public List<Waiver> read(String file, byte[] bytes) throws Malformed {
        Mapping root = TreeReader.yaml(file, bytes).mapping("the file");
        root.allow(Set.of("waivers"));
        List<Node> items = root.required("waivers").list("waivers");
        if (items.size() > MOST) {
            throw root.malformed("there are more than " + MOST + " waivers");
        }
        List<Waiver> waivers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : items) {
            Waiver waiver = waiver(item.mapping("a waiver"));
            if (!seen.add(waiver.rule() + '\n' + FileNames.plain(waiver.file()) + '\n' + waiver.words())) {
                throw item.malformed("this waives the same breach of " + waiver.rule() + " a second time: keep one");
            }
            waivers.add(waiver);
        }
        return waivers;
    }

    private Waiver waiver(Mapping node) throws Malformed {
        node.allow(FIELDS);
        String rule = words(node, "rule");
        RuleCard card = cards.get(rule);
        if (card == null) {
            throw node.required("rule")
                    .malformed("“" + rule + "” is no rule of the packs in force" + Nearest.meant(rule, cards.keySet()));
        }
        if (card.neverWaivable()) {
            throw node.required("rule").malformed(rule + " may never be waived: " + card.title());
        }
        String clause = words(node, "clause");
        boolean absence = clause.equals(Waiver.DOCUMENT);
        Node file = node.optional("file");
        if (absence && file == null) {
            throw node.malformed("a waiver of an absence needs its file");
        }
        return new Waiver(
                rule,
                file == null ? "" : file.words("file"),
                clause,
                absence ? "" : digest(node),
                words(node, "reason"),
                words(node, "approver"),
                expiry(node.required("expires"), card),
                node.file() + ":" + node.line());
    }

    private static String digest(Mapping node) throws Malformed {
        String digest = words(node, "words");
        if (!DIGEST.matcher(digest).matches()) {
            throw node.required("words")
                    .malformed("words must be the " + ClauseWords.LENGTH
                            + " hexadecimal digits of the digest of the clause's words, not “" + digest
                            + "”");
        }
        return digest;
    }

    private LocalDate expiry(Node node, RuleCard card) throws Malformed {
        LocalDate expires = node.date("expires");
        Pack pack = packs.get(card.pack());
        int longest = pack == null ? 0 : pack.longestWaiverDays();
        if (longestDays != null) {
            longest = Math.min(longest, longestDays);
        }
        if (longest == 0) {
            throw node.malformed("rules of the pack " + card.pack() + " may not be waived");
        }
        if (ChronoUnit.DAYS.between(asOf, expires) > longest) {
            throw node.malformed("a waiver of " + card.id() + " may run " + longest + " days at most, until "
                    + asOf.plusDays(longest) + ", not until " + expires);
        }
        return expires;
    }

    private static String words(Mapping node, String name) throws Malformed {
        return node.required(name).words(name);
    }
}
