package org.ringfence.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML with the line of every value. Bounded: 2 MB a file, no aliases (the way YAML bombs grow), 30 levels. Values stay text: an
 * unquoted {@code no} is the word "no".
 */
public final class YamlFile {
    private static final int MAX_CODE_POINTS = 2_000_000;
    private static final int MAX_DEPTH = 30;

    private YamlFile() {}

    /**
     * Reads one file.
     *
     * @param problems where what is wrong is added
     * @return the file's value, or empty if it could not be read, in which case a problem says why
     */
    public static Optional<YamlValue> read(PackFile file, List<Problem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.path())
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MAX_CODE_POINTS)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(file.text());
            if (root.isEmpty()) {
                problems.add(new Problem(file.path(), 0, "the file is empty", "write its content, or delete it"));
                return Optional.empty();
            }
            return Optional.of(value(root.get(), 0, file, problems));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(new Problem(
                    file.path(),
                    line,
                    "not YAML (" + e.getProblem() + ")",
                    "check the indentation, colons and quotation marks here"));
        } catch (YamlEngineException e) {
            problems.add(
                    new Problem(file.path(), 0, "not YAML (" + e.getMessage() + ")", "check its encoding and size"));
        }
        return Optional.empty();
    }

    private static YamlValue value(Node node, int depth, PackFile file, List<Problem> problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (depth > MAX_DEPTH) {
            problems.add(new Problem(file.path(), line, "nested too deeply", "use at most " + MAX_DEPTH + " levels"));
            return new YamlValue.Scalar("", false, line);
        }
        if (node instanceof ScalarNode scalar) {
            return new YamlValue.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> values = new ArrayList<>();
            sequence.getValue().forEach(item -> values.add(value(item, depth + 1, file, problems)));
            return new YamlValue.Items(List.copyOf(values), line);
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                int keyLine = tuple.getKeyNode()
                        .getStartMark()
                        .map(m -> m.getLine() + 1)
                        .orElse(line);
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    problems.add(new Problem(file.path(), keyLine, "a name must be a word", "write name: value"));
                    continue;
                }
                if (values.containsKey(key.getValue())) {
                    problems.add(new Problem(
                            file.path(), keyLine, "\"" + key.getValue() + "\" stands twice", "keep one of the two"));
                }
                values.put(key.getValue(), value(tuple.getValueNode(), depth + 1, file, problems));
                lines.put(key.getValue(), keyLine);
            }
        }
        return new YamlValue.Fields(values, lines, line);
    }
}
