package org.ringfence.pack;

import java.util.List;
import java.util.Map;

/** A value of a YAML file that remembers its line, so that messages can name it. */
public sealed interface YamlValue {
    /** The line on which the value begins, from 1. */
    int line();

    /**
     * A single value.
     *
     * @param text the value as written, without quotation marks
     * @param quoted whether it stood in quotation marks or in a block
     */
    record Scalar(String text, boolean quoted, int line) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> values, int line) implements YamlValue {}

    /** Names with values, in the order of the file. */
    record Fields(Map<String, YamlValue> values, Map<String, Integer> lines, int line) implements YamlValue {}
}
