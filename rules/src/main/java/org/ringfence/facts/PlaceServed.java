package org.ringfence.facts;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/** A place (for an SNP, its neighbourhood) that the contract serves. */
public record PlaceServed(String name, @Nullable Location at) implements Fact {}
