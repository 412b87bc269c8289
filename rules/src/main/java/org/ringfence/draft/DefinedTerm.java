package org.ringfence.draft;

/**
 * A term that the draft defines.
 *
 * @param term the term as written, without its quotation marks
 * @param meaning the words that define it
 * @param clause the index of the defining clause
 */
public record DefinedTerm(String term, String meaning, int clause) {}
