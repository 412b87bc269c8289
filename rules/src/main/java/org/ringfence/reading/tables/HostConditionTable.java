package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Fact;
import org.ringfence.facts.HostCondition;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Wording;

/** Reads tables that set one rule beside another for different kinds of host (policy.md PAR). */
final class HostConditionTable {
    private static final String[] KINDS = Wording.list("""
            nhs trust, nhs trusts, foundation trust, foundation trusts, nhs foundation trust, nhs foundation trusts, nhs body, nhs bodies, nhs provider, nhs providers,
            acute trust, community trust, mental health trust, trust, trusts, gp federation, gp federations, federation, federations, pcn, pcns, primary care network,
            primary care networks, gp provider, gp providers, gp led provider, gp led providers, gp led host, gp partnership, gp practice, practices, local authority,
            local authorities, council, councils, company, companies, limited company, independent sector, independent sector provider, independent sector company,
            independent provider, independent providers, private provider, private company, private sector, vcse, vcse body, vcse bodies, charity, charities, voluntary sector,
            non nhs body, non nhs bodies, non nhs provider, any other provider, any other host, other provider, other providers, other host, others, any other body,
            other bodies, public body, public bodies, statutory body, primary care body, primary care bodies, primary care provider, primary care providers,
            advanced foundation trust, community interest company, social enterprise, all other providers, all other hosts, gp super partnership,
            all others, other, partnership""");
    private static final String[] KIND_HEAD = Wording.list("""
            kind of provider, type of provider, kind of host, type of host, host, provider, provider type, host type, kind of body, type of body, body, organisation,
            type of organisation, holder, kind of holder, where the host is, where the provider is, if the host is, if the provider is, kind of organisation,
            category of provider, class of provider, provider category, host kind, legal form, constitution, integrator, contractor, type of integrator""");
    private static final String[] OTHER_TABLES = Wording.list("""
            votes, vote, seats, board membership, parties, population, payer, payee, services provided, staffing, share capital, sub contractor,
            envelope, outcomes, measure, contact, address, signatory, consulted, attendance""");

    private HostConditionTable() {}

    static List<Fact> read(List<Sheet> sheets) {
        List<Fact> facts = new ArrayList<>();
        for (Sheet plain : sheets) {
            Sheet sheet = plain.headed();
            if (sheet.near().hasAny(OTHER_TABLES) || anyHead(sheet)) {
                continue;
            }
            Map<Integer, String> across = kindsAcross(sheet);
            if (across.size() >= 2) {
                for (int r = 0; r < sheet.size(); r++) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (Map.Entry<Integer, String> kind : across.entrySet()) {
                        cells.put(kind.getValue(), sheet.cell(r, kind.getKey()));
                    }
                    condition(sheet, r, cells, sheet.cell(r, 0), facts);
                }
            } else {
                down(sheet, facts);
            }
        }
        return facts;
    }

    private static boolean anyHead(Sheet sheet) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (sheet.head(i).hasAny(OTHER_TABLES)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, String> kindsAcross(Sheet sheet) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int i = 1; i < sheet.columns(); i++) {
            if (isKind(sheet.header(i))) {
                found.put(i, sheet.header(i));
            }
        }
        return found;
    }

    private static void down(Sheet sheet, List<Fact> into) {
        if (sheet.columns() < 2 || !sheet.head(0).isAny(KIND_HEAD)) {
            return;
        }
        List<Integer> rows = new ArrayList<>();
        for (int r = 0; r < sheet.size(); r++) {
            if (isKind(sheet.cell(r, 0))) {
                rows.add(r);
            }
        }
        if (rows.size() < 2) {
            return;
        }
        for (int c = 1; c < sheet.columns(); c++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int row : rows) {
                cells.put(sheet.cell(row, 0), sheet.cell(row, c));
            }
            String odd = odd(cells);
            int at = rows.get(0);
            for (int row : rows) {
                at = sheet.cell(row, 0).equals(odd) ? row : at;
            }
            condition(sheet, at, cells, sheet.header(c), into);
        }
    }

    /** Whether a cell names kinds of body alone, as {@code NHS trust or foundation trust} does. */
    private static boolean isKind(String cell) {
        boolean some = false;
        if (cell.length() > 90) {
            return false;
        }
        for (String piece : cell.split(",|/| or | and |\\(|\\)|;", -1)) {
            Wording words = Wording.of(piece);
            String plain = words.words();
            for (String lead : new String[] {
                "where the host is ", "where the provider is ", "if the host is ", "if ", "a ", "an ", "any ", "other "
            }) {
                plain = plain.startsWith(lead) ? plain.substring(lead.length()) : plain;
            }
            boolean kind = Wording.of(plain).isAny(KINDS);
            if (!plain.isEmpty() && !kind) {
                return false;
            }
            some |= kind;
        }
        return some;
    }

    private static void condition(Sheet sheet, int row, Map<String, String> cells, String subject, List<Fact> into) {
        String odd = odd(cells);
        if (odd == null) {
            return;
        }
        String effect = effect(cells, odd);
        into.add(new HostCondition(
                odd, effect, subject.isBlank() ? "figures that differ by kind of host" : subject, sheet.at(row)));
    }

    /** The kind whose cell differs from the others', the mildest first; null where all are alike or blank. */
    private static @Nullable String odd(Map<String, String> cells) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String cell : cells.values()) {
            counts.merge(Wording.of(cell).words(), 1, Integer::sum);
        }
        if (counts.size() < 2) {
            return null;
        }
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (mild(cell.getValue()) != null) {
                return cell.getKey();
            }
        }
        String found = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Integer count = counts.get(Wording.of(cell.getValue()).words());
            if (count != null && count < least && !Blank.is(cell.getValue())) {
                least = count;
                found = cell.getKey();
            }
        }
        boolean settled =
                cells.values().stream().filter(cell -> !Blank.is(cell)).count() >= 2;
        return settled ? found : null;
    }

    private static String effect(Map<String, String> cells, String odd) {
        String cell = cells.get(odd);
        String mild = cell == null ? null : mild(cell);
        return mild != null ? mild : "different-figure";
    }

    private static @Nullable String mild(String cell) {
        Wording words = Wording.of(cell);
        if (words.isAny("nil", "0", "0 %", "£ 0", "zero", "no charge", "none", "£ nil", "nil rate")) {
            return "nil-figure";
        }
        boolean off = words.isAny("n a", "not applicable", "exempt", "no", "not required")
                || words.hasAny(
                        "does not apply",
                        "shall not apply",
                        "exempt",
                        "disapplied",
                        "not applicable",
                        "no requirement");
        return off ? "disapplied" : null;
    }
}
