package org.ringfence.reading.particulars;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.HostKind;
import org.ringfence.reading.figures.Wording;

/** Tells a body's kind from words that name the kind, or from its name where that settles it. */
final class HostKinds {
    private HostKinds() {}

    /** The kind that an answer to "what kind of body?" gives, or null. */
    static @Nullable HostKind said(String text) {
        Wording words = Wording.of(text);
        if (words.hasAny("advanced foundation trust", "aft", "advanced nhs foundation trust")) {
            return designated(words) ? HostKind.ADVANCED_FOUNDATION_TRUST : HostKind.FOUNDATION_TRUST;
        }
        if (words.hasAny(
                "community trust", "community nhs trust", "community health trust", "community services trust")) {
            return HostKind.COMMUNITY_TRUST;
        }
        if (words.hasAny("mental health trust", "mental health nhs trust")) {
            return HostKind.MENTAL_HEALTH_TRUST;
        }
        if (words.hasAny(
                "acute trust", "acute nhs trust", "hospital trust", "acute hospital trust", "acute hospitals trust")) {
            return HostKind.ACUTE_TRUST;
        }
        HostKind general = general(words);
        if (general != null) {
            return general;
        }
        if (words.hasAny(
                        "independent sector",
                        "independent company",
                        "private company",
                        "private sector",
                        "commercial company")
                || words.hasAny(
                        "independent provider", "listed company", "for profit company", "independent sector company")) {
            return HostKind.INDEPENDENT_SECTOR_COMPANY;
        }
        if (words.hasAny("council", "local government")) {
            return HostKind.LOCAL_AUTHORITY;
        }
        return words.has("alliance") ? HostKind.ALLIANCE : null;
    }

    /** The kind that a body's name settles, or null. */
    static @Nullable HostKind named(String name) {
        Wording words = Wording.of(name);
        HostKind general = general(words);
        if (general != null) {
            return general;
        }
        if (words.has("nhs trust")) {
            if (words.has("mental health")) {
                return HostKind.MENTAL_HEALTH_TRUST;
            }
            boolean community = words.has("community");
            boolean acute = words.hasAny("hospital", "hospitals", "infirmary", "acute");
            return community == acute ? null : community ? HostKind.COMMUNITY_TRUST : HostKind.ACUTE_TRUST;
        }
        boolean voluntary = words.hasAny("voluntary service", "voluntary services", "community and voluntary");
        if (words.hasAny("council", "city corporation") && !voluntary) {
            return words.hasAny(
                                    "borough council",
                                    "county council",
                                    "city council",
                                    "district council",
                                    "metropolitan council")
                            || words.words().endsWith(" council")
                    ? HostKind.LOCAL_AUTHORITY
                    : null;
        }
        if (words.hasAny("plc", "public limited company")) {
            return HostKind.INDEPENDENT_SECTOR_COMPANY;
        }
        return words.hasAny("surgery", "medical practice", "medical centre", "general practice", "family practice")
                ? HostKind.GP_PRACTICE
                : null;
    }

    private static @Nullable HostKind general(Wording words) {
        if (words.hasAny("foundation trust", "nhs ft")) {
            return HostKind.FOUNDATION_TRUST;
        }
        if (words.hasAny(
                        "gp federation",
                        "federation of practices",
                        "federation of gp practices",
                        "federation of general practices")
                || words.hasAny(
                        "primary care federation", "general practice federation", "practices federation", "gp fed")) {
            return HostKind.GP_FEDERATION;
        }
        if (words.hasAny(
                "pcn alliance",
                "alliance of pcns",
                "primary care network alliance",
                "alliance of primary care networks")) {
            return HostKind.PCN_ALLIANCE;
        }
        if (words.hasAny("primary care network", "pcn")) {
            return HostKind.PCN;
        }
        if (words.hasAny("super partnership", "superpartnership", "gp super partnership")) {
            return HostKind.GP_SUPER_PARTNERSHIP;
        }
        if (words.hasAny("gp practice", "gp partnership", "general medical practice")) {
            return HostKind.GP_PRACTICE;
        }
        if (words.hasAny("local authority", "borough council", "county council", "city council", "unitary authority")) {
            return HostKind.LOCAL_AUTHORITY;
        }
        if (words.hasAny(
                        "vcse",
                        "vcs",
                        "charity",
                        "voluntary sector",
                        "charitable incorporated organisation",
                        "charitable trust")
                || words.hasAny(
                        "voluntary organisation",
                        "voluntary action",
                        "third sector",
                        "hospice",
                        "social enterprise charity")) {
            return HostKind.VCSE_BODY;
        }
        return null;
    }

    /** Whether the designation is there, and not hoped for. */
    static boolean designated(Wording words) {
        return !words.hasStem(
                        "pend", "appl", "await", "expect", "intend", "aspir", "candidate", "prepar", "seek", "hop")
                && !words.hasAny(
                        "not",
                        "not yet",
                        "subject to",
                        "to be",
                        "once",
                        "if",
                        "when",
                        "will be",
                        "shadow",
                        "until",
                        "unless");
    }
}
