package org.ringfence.finding;

/**
 * A draft that could not be checked.
 *
 * @param file the name the user gave
 * @param code a stable word for programs, such as {@code encrypted}
 * @param message the thing, the place and the way out, for people
 */
public record CheckError(String file, String code, String message) {}
