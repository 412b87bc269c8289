package org.ringfence.facts;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * A neighbourhood beneath a multi-neighbourhood contract.
 *
 * @param agreement {@code sub-contract}, {@code collaboration}, {@code none} or {@code unstated}: what binds its SNP to the MNP
 */
public record Neighbourhood(
        String name,
        String provider,
        String agreement,
        @Nullable Location at) implements Fact {}
