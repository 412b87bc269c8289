package org.ringfence.pack;

import org.ringfence.facts.Parameter;

/**
 * One row of a {@code parameters.csv}.
 *
 * @param parameter what rules see of it
 * @param unit what is counted, or {@code list}
 * @param reason why it is this and not another
 * @param line its line in the file, from 1
 */
public record ParameterRow(Parameter parameter, String unit, String reason, int line) {}
