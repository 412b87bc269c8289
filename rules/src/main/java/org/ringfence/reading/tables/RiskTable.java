package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.facts.Fact;
import org.ringfence.facts.RiskBearer;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Wording;

/** Reads tables of who bears which risk and what say they have over the matching budget (policy.md LED-2). */
final class RiskTable {
    private static final String[] PARTY = Wording.list(
            "party, who, body, bearer, organisation, borne by, who bears it, who bears the risk, risk bearer, partner, risk borne by, carried by, who carries it");
    private static final String[] RISK = Wording.list(
            "risk, risks, nature of risk, risk borne, which risk, kind of risk, type of risk, risk carried");
    private static final String[] SAY = Wording.list("""
            decision right, decision rights, say, say over budget, say over the budget, vote, control, leverage, who decides, budget decision, rights over budget,
            budget rights, role in decisions, decision on budget, say in the budget, authority over budget, voice, decision, matching budget""");

    private RiskTable() {}

    static List<Fact> read(List<Sheet> sheets) {
        List<Fact> facts = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int party = column(sheet, PARTY);
            int risk = column(sheet, RISK);
            int say = column(sheet, SAY);
            if (party < 0 || risk < 0 || say < 0) {
                continue;
            }
            for (int r = 0; r < sheet.size(); r++) {
                if (!sheet.blank(r) && !sheet.spans(r) && !sheet.cell(r, party).isBlank()) {
                    facts.add(new RiskBearer(
                            sheet.cell(r, party), sheet.cell(r, risk), leverage(sheet.cell(r, say)), sheet.at(r)));
                }
            }
        }
        return facts;
    }

    private static int column(Sheet sheet, String[] names) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (sheet.head(i).isAny(names)) {
                return i;
            }
        }
        return -1;
    }

    private static String leverage(String cell) {
        Wording words = Wording.of(cell);
        if (words.isAny("none", "no", "nil", "no say", "no vote", "none stated")
                || words.hasAny("no say", "no vote", "no decision", "no right", "not entitled")) {
            return "none";
        }
        if (Blank.is(cell)) {
            return "unstated";
        }
        if (words.hasStem("advis", "consult", "inform", "notif")
                || words.hasAny("views", "recommends", "comment", "comments", "heard")) {
            return "advises";
        }
        boolean decides = words.hasStem("decid", "approv", "veto", "consent", "joint")
                || words.hasAny(
                        "yes",
                        "vote",
                        "votes",
                        "majority",
                        "controls",
                        "holds the budget",
                        "agrees",
                        "agreement",
                        "final say",
                        "equal say",
                        "full");
        return decides ? "decides" : "unstated";
    }
}
