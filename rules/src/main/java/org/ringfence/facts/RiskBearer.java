package org.ringfence.facts;

import org.ringfence.draft.Location;

/**
 * A party that carries clinical or demand risk.
 *
 * @param leverage {@code decides}, {@code advises}, {@code none} or {@code unstated}: its say over the matching budget
 */
public record RiskBearer(String party, String risk, String leverage, Location at) implements Fact {}
