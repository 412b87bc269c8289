package org.ringfence.finding;

/** A pack as a report names it, so that an old verdict can be reproduced. */
public record PackRef(String id, String version, String digest) {}
