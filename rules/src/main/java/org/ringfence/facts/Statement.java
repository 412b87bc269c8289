package org.ringfence.facts;

import org.ringfence.draft.Location;

/**
 * One setting that structured terms, or a table, state in a word from a closed vocabulary, such as {@code surplus.destination} =
 * {@code same-place}. The vocabulary is that of the JSON Schema of structured terms.
 *
 * @param subject the dotted path of the setting, without array positions
 * @param value the word, as the schema spells it
 * @param at where it is stated
 */
public record Statement(String subject, String value, Location at) implements Fact {}
