package org.ringfence.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/** A stated item of contract value that belongs to no one place; pounds, or null where blank. */
public record CentralItem(
        String name, String year, @Nullable BigDecimal amount, Location at) implements Fact {}
