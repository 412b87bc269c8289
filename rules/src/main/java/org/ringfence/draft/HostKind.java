package org.ringfence.draft;

/** The kinds of body that may hold a contract. No rule treats one more kindly than another. */
public enum HostKind {
    GP_FEDERATION("GP federation"),
    PCN("PCN"),
    PCN_ALLIANCE("PCN alliance"),
    GP_SUPER_PARTNERSHIP("GP super-partnership"),
    GP_PRACTICE("GP practice"),
    ACUTE_TRUST("acute trust"),
    COMMUNITY_TRUST("community trust"),
    MENTAL_HEALTH_TRUST("mental health trust"),
    FOUNDATION_TRUST("foundation trust"),
    ADVANCED_FOUNDATION_TRUST("advanced foundation trust"),
    LOCAL_AUTHORITY("local authority"),
    VCSE_BODY("VCSE body"),
    INDEPENDENT_SECTOR_COMPANY("independent-sector company"),
    ALLIANCE("alliance");

    private final String words;

    HostKind(String words) {
        this.words = words;
    }

    /** The kind as policy.md §1 writes it, for reports and options. */
    public String words() {
        return words;
    }
}
