package org.ringfence.service.cli;

/**
 * A value with where it comes from.
 *
 * @param from such as {@code --strict}, {@code ringfence.yaml:5} or {@code default}
 */
record Held<T>(T value, String from) {
    static final String DEFAULT = "default";

    static <T> Held<T> byDefault(T value) {
        return new Held<>(value, DEFAULT);
    }
}
