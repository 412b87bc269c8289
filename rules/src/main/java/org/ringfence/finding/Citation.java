package org.ringfence.finding;

/**
 * On whose authority a rule stands.
 *
 * @param source the source's id, as policy.md §2 lists it
 * @param locator where in the source
 * @param publisher who published it
 * @param date when, as the publisher writes it
 * @param paraphrase what it says there, in this project's own words
 */
public record Citation(String source, String locator, String publisher, String date, String paraphrase) {}
