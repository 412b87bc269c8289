package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Neighbourhood;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Wording;

/** Reads tables of the neighbourhoods beneath a contract and what binds the provider of each. */
final class NeighbourhoodReader {
    private static final String[] NAME = Wording.list(
            "neighbourhood, neighbourhoods, footprint, neighbourhood name, name of neighbourhood, locality");
    private static final String[] PROVIDER = Wording.list("""
            provider, snp, single neighbourhood provider, neighbourhood provider, sub contractor, subcontractor, held by, pcn, body, partner, organisation,
            name, snp name, host, holder, provider body, who""");
    private static final String[] BINDS = Wording.list("""
            agreement, contract, arrangement, instrument, basis, what binds it, sub contract, subcontract, document, relationship, status, signed,
            agreement in place, type of agreement, how bound, form of agreement, agreement with the provider, kind of agreement, terms, link""");
    private static final String[] NONE = Wording.list("""
            none, no agreement, no contract, goodwill, informal, verbal, oral, handshake, nothing, not required, no formal, unwritten, no sub contract,
            without agreement, trust and goodwill, no written""");

    private NeighbourhoodReader() {}

    static List<Fact> read(Particulars particulars, List<Sheet> sheets) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Sheet sheet : sheets) {
            int name = column(sheet, NAME, -1);
            int provider = column(sheet, PROVIDER, name);
            int binds = column(sheet, BINDS, name);
            boolean about = name >= 0
                    || provider >= 0
                            && (sheet.head(provider).hasAny("snp", "single neighbourhood provider")
                                    || sheet.title()
                                            .hasAny("single neighbourhood providers", "snps", "neighbourhoods"));
            if (about && binds >= 0 && binds != provider && (provider >= 0 || name >= 0)) {
                rows(sheet, name, provider, binds, facts, seen);
            }
        }
        if (!facts.isEmpty()) {
            for (Stated<String> stated : particulars.neighbourhoods()) {
                if (seen.stream().noneMatch(known -> same(known, stated.value()))) {
                    facts.add(new Neighbourhood(stated.value(), "", "unstated", stated.at()));
                }
            }
        }
        return facts;
    }

    private static boolean same(String one, String other) {
        Wording first = Wording.of(one);
        Wording second = Wording.of(other);
        return first.has(second.words()) || second.has(first.words());
    }

    private static int column(Sheet sheet, String[] names, int not) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (i != not && sheet.head(i).isAny(names)) {
                return i;
            }
        }
        for (int i = 0; i < sheet.columns(); i++) {
            boolean money = sheet.head(i)
                    .hasAny(
                            "value",
                            "price",
                            "sum",
                            "£",
                            "budget",
                            "amount",
                            "date",
                            "number",
                            "population",
                            "type",
                            "kind",
                            "form",
                            "multi");
            if (i != not
                    && !money
                    && sheet.head(i).hasAny(names)
                    && sheet.head(i).size() <= 5) {
                return i;
            }
        }
        return -1;
    }

    private static void rows(Sheet sheet, int name, int provider, int binds, List<Fact> into, Set<String> seen) {
        for (int r = 0; r < sheet.size(); r++) {
            String who = name >= 0 ? sheet.cell(r, name) : sheet.cell(r, provider);
            if (sheet.blank(r)
                    || sheet.spans(r)
                    || who.isBlank()
                    || Wording.of(who).startsAny("total", "note", "notes")) {
                continue;
            }
            seen.add(who);
            String body = provider >= 0 ? sheet.cell(r, provider) : "";
            into.add(new Neighbourhood(
                    who, Blank.is(body) ? "" : body, agreement(sheet.cell(r, binds), sheet.head(binds)), sheet.at(r)));
        }
    }

    /** {@code sub-contract}, {@code collaboration}, {@code none} or {@code unstated}. */
    static String agreement(String cell, Wording head) {
        Wording words = Wording.of(cell);
        if (words.hasAny(NONE) && !words.hasAny("none outstanding")) {
            return "none";
        }
        boolean open = Blank.is(cell)
                || Blank.later(words)
                || words.hasAny(
                        "draft",
                        "in preparation",
                        "proposed",
                        "intended",
                        "heads of terms",
                        "expected",
                        "planned",
                        "pending",
                        "awaiting");
        if (open) {
            return "unstated";
        }
        if (words.hasAny("sub contract", "subcontract", "sub contracts", "subcontracted", "sub contracted")) {
            return "sub-contract";
        }
        if (words.hasStem("collaborat")
                || words.hasAny(
                        "partnership agreement",
                        "alliance agreement",
                        "joint working agreement",
                        "network agreement")) {
            return "collaboration";
        }
        if (words.isAny("yes", "signed", "in place", "y") || words.startsAny("yes", "signed", "dated")) {
            return head.hasStem("collaborat")
                    ? "collaboration"
                    : head.hasAny("sub contract", "subcontract") ? "sub-contract" : "unstated";
        }
        return words.isAny("no", "n") ? "none" : "unstated";
    }
}
