package org.ringfence.draft;

/** The contract forms of neighbourhood health, as policy.md §1 lists them. */
public enum ContractForm {
    /** Single neighbourhood provider. */
    SNP,
    /** Multi-neighbourhood provider. */
    MNP,
    /** Integrated health organisation. */
    IHO,
    /** Alliance agreement. */
    ALLIANCE
}
