package org.ringfence.service.bench;

/** The yardstick of a cold start: a program that does nothing. */
public final class Empty {
    private Empty() {}

    public static void main(String... arguments) {}
}
