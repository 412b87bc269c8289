package org.ringfence.draft;

import org.jspecify.annotations.Nullable;

/**
 * A value and where the draft states it.
 *
 * @param value the value
 * @param at the place, or null where the value was given by option
 */
public record Stated<T>(T value, @Nullable Location at) {}
