package org.ringfence.reading.learned;

/**
 * What a model is asked.
 *
 * @param clause about which clause
 * @param certainly whether everything is to be asked of it, however worthless it looks
 */
record Asked(PlainClause clause, boolean certainly) {}
