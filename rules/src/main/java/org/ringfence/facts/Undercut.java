package org.ringfence.facts;

import org.ringfence.draft.Location;

/**
 * One clause that takes back what another clause of the same family protects. Rules do not judge it; the report links the two.
 *
 * @param family the family's letters, such as {@code PRF}
 * @param defeated the label of the clause whose protection is taken back
 * @param at the clause that takes it back
 */
public record Undercut(String family, String defeated, Location at) implements Fact {}
