package org.ringfence.reading.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Particulars;
import org.ringfence.reading.figures.Wording;

/** Knows one body again under its several names: with and without {@code Ltd}, by its role, in capitals. */
final class Bodies {
    private static final String[] EMPTY = Wording.list("ltd, limited, plc, llp, cic, nhs, the");
    private static final String[] HOST = Wording.list("""
            host, provider, lead provider, integrator, contractor, contract holder, holder, lead contractor, the host, service provider, holder of the contract,
            iho host, host organisation""");
    private static final String[] COMMISSIONER =
            Wording.list("commissioner, icb, integrated care board, commissioning body, purchaser");

    private final @Nullable String host;
    private final @Nullable HostKind hostKind;
    private final @Nullable String commissioner;
    private final Map<String, String> names = new LinkedHashMap<>();

    Bodies(Particulars particulars) {
        host = particulars.hostName() == null ? null : particulars.hostName().value();
        hostKind =
                particulars.hostKind() == null ? null : particulars.hostKind().value();
        commissioner = particulars.commissioner() == null
                ? null
                : particulars.commissioner().value();
        if (host != null) {
            names.put(key(host), host);
        }
        if (commissioner != null) {
            names.putIfAbsent(key(commissioner), commissioner);
        }
    }

    /** The name by which this body goes throughout: that of the particulars for host and commissioner, else the first seen. */
    String called(String name) {
        Wording words = Wording.of(name);
        if (host != null && words.isAny(HOST)) {
            return host;
        }
        if (commissioner != null && words.isAny(COMMISSIONER)) {
            return commissioner;
        }
        return names.computeIfAbsent(key(name), k -> name.strip());
    }

    boolean isCommissioner(String called) {
        return called.equals(commissioner)
                || commissioner == null && Wording.of(called).hasAny(COMMISSIONER);
    }

    /** Whether a seat is the host's: by role, by name, or by the one word that names its kind. */
    boolean isHost(Wording said) {
        Wording member = said.startsAny("the") ? Wording.of(said.words().substring(3)) : said;
        if (member.hasAny(HOST)) {
            return true;
        }
        if (host == null) {
            return false;
        }
        Wording name = Wording.of(host);
        String first = name.words().split(" ")[0];
        boolean byName = first.length() > 3
                && member.has(first)
                && !member.hasStem("practice", "council", "voluntary", "patient", "resident")
                && (member.size() <= 2 || sharesKind(member, name));
        boolean byKind = member.isAny("trust", "company", "federation", "plc", "council")
                && (name.has(member.words()) || member.isAny("company") && name.hasAny("plc", "ltd", "limited", "cic"));
        return byName || byKind;
    }

    private static boolean sharesKind(Wording member, Wording name) {
        for (String kind : new String[] {
            "trust", "federation", "pcn", "network", "council", "company", "plc", "ltd", "limited", "cic", "hospitals"
        }) {
            if (member.has(kind) && name.has(kind)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    HostKind hostKind() {
        return hostKind;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : Wording.of(name).words().split(" ")) {
            boolean empty = false;
            for (String each : EMPTY) {
                empty |= each.equals(word);
            }
            if (!empty) {
                key.append(
                                word.equals("icb")
                                        ? "integrated care board"
                                        : word.equals("pcn") ? "primary care network" : word)
                        .append(' ');
            }
        }
        return key.toString();
    }
}
