package org.ringfence.service;

import org.ringfence.pack.BundledPacks;

/** The version in force of a pack that comes with the product, so that raising it changes no test. */
public final class BundledVersion {
    private BundledVersion() {}

    public static String of(String pack) {
        return BundledPacks.load().stream()
                .filter(one -> one.id().equals(pack))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
