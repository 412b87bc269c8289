package org.ringfence.finding;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * Something a person must look at.
 *
 * @param rule the rule it bears on, or null where it may bear on any
 * @param location where, or null
 * @param why what is not settled
 */
public record Unsettled(@Nullable String rule, @Nullable Location location, String why) {}
