package org.ringfence.service;

/** The version of Ringfence, as reports and answers bear it. */
public final class Version {
    /** From the archive's manifest; {@code development} where classes run from a folder. */
    public static final String ENGINE = read();

    private Version() {}

    private static String read() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
