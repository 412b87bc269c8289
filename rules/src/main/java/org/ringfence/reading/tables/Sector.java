package org.ringfence.reading.tables;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.HostKind;
import org.ringfence.reading.figures.Wording;

/** Tells for whom a seat speaks, in the words of {@link org.ringfence.facts.Vote}. */
final class Sector {
    static final String OTHER = "other";
    private static final String[] PATIENTS = Wording.list("""
            patient, patients, resident, residents, lay, public, healthwatch, citizen, citizens, people with lived experience, service users,
            patient participation, community representative, community representatives, carers panel, experts by experience""");
    private static final String[] GENERAL_PRACTICE = Wording.list("""
            general practice, general practices, gp, gps, general practitioner, general practitioners, practice, practices, pcn, pcns, primary care network,
            primary care networks, lmc, lmcs, local medical committee, local medical committees, gp federation, federation, federations, super partnership,
            family doctors, practice managers, practice nurses, gp partners, clinical directors of the pcns, gp members""");
    private static final String[] TRUST = Wording.list("""
            trust, trusts, hospital, hospitals, foundation trust, nhs trust, nhs trusts, infirmary, acute, community services provider,
            executive directors of the trust, nhs providers, nhs provider, nhs bodies""");
    private static final String[] COUNCIL = Wording.list(
            "council, councils, local authority, local authorities, local government, councillor, councillors, borough, county, adult social care, public health");
    private static final String[] ICB = Wording.list("icb, integrated care board, commissioner, nhs england");
    private static final String[] VCSE = Wording.list("""
            voluntary, vcse, vcs, charity, charities, third sector, community sector, hospice, community organisations, social enterprise, cvs, age uk,
            community interest, carers network, community action, voluntary sector, hospices""");
    private static final String[] COMPANY = Wording.list(
            "company, companies, plc, ltd, limited, independent sector, independent provider, independent partner, private, investor, investors, llp, group");
    private static final String[] CHOSEN_BY_OTHERS = Wording.list("""
            nominated by the trust, appointed by the trust, chosen by the trust, employed by the trust, selected by the trust, appointed by the host,
            nominated by the host, chosen by the host, selected by the host, appointed by the provider, nominated by the provider, chosen by the provider,
            appointed by the icb, appointed by the commissioner, nominated by the commissioner, appointed by the company, nominated by the company,
            appointed by the integrator, nominated by the integrator, chosen by the integrator, selected by the integrator, employed by the host,
            of the contractor choosing, appointed by the council, invited by""");

    private Sector() {}

    /** The sector, or null where the words do not tell. */
    static @Nullable String of(Wording member, Bodies bodies) {
        if (member.hasAny(CHOSEN_BY_OTHERS)) {
            return OTHER;
        }
        String first = null;
        int at = Integer.MAX_VALUE;
        String[][] words = {PATIENTS, GENERAL_PRACTICE, TRUST, COUNCIL, ICB, VCSE, COMPANY};
        String[] names = {"patients", "general-practice", "nhs-trust", "local-authority", "icb", "vcse", "independent"};
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i]) {
                int found = member.has(word) ? member.indexOf(word) : -1;
                if (found >= 0 && found < at) {
                    at = found;
                    first = names[i];
                }
            }
        }
        if (first != null) {
            return first.equals("general-practice") && member.hasAny("practice participation", "patient participation")
                    ? "patients"
                    : first;
        }
        return bodies.isHost(member) ? host(bodies.hostKind()) : null;
    }

    /** The sector of the host's own seats. */
    static String host(@Nullable HostKind kind) {
        if (kind == null) {
            return OTHER;
        }
        return switch (kind) {
            case GP_FEDERATION, PCN, PCN_ALLIANCE, GP_SUPER_PARTNERSHIP, GP_PRACTICE -> "general-practice";
            case ACUTE_TRUST, COMMUNITY_TRUST, MENTAL_HEALTH_TRUST, FOUNDATION_TRUST, ADVANCED_FOUNDATION_TRUST ->
                "nhs-trust";
            case LOCAL_AUTHORITY -> "local-authority";
            case VCSE_BODY -> "vcse";
            case INDEPENDENT_SECTOR_COMPANY -> "independent";
            case ALLIANCE -> OTHER;
        };
    }
}
