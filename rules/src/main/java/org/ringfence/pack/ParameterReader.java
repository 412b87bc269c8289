package org.ringfence.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.facts.Parameter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads {@code parameters.csv}: thresholds and lists of names, one row each, with unit and reason. */
final class ParameterReader {
    private static final Set<String> COLUMNS = Set.of("id", "value", "unit", "reason");

    private ParameterReader() {}

    static List<Parameter> read(PackFile file, List<Problem> problems) {
        List<Parameter> parameters = new ArrayList<>();
        CsvMapper mapper = CsvMapper.builder().build();
        try (MappingIterator<Map<String, String>> rows = mapper.readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.text())) {
            int line = 1;
            while (rows.hasNextValue()) {
                Map<String, String> row = rows.nextValue();
                line = rows.currentLocation() == null
                        ? line + 1
                        : Math.max(line + 1, rows.currentLocation().getLineNr() - 1);
                read(file, line, row, parameters, problems);
            }
        } catch (JacksonException e) {
            problems.add(new Problem(
                    file.path(),
                    line(e),
                    "not a table of id,value,unit,reason",
                    "put texts that hold commas in quotation marks"));
        }
        return parameters;
    }

    private static void read(
            PackFile file, int line, Map<String, String> row, List<Parameter> parameters, List<Problem> problems) {
        if (!row.keySet().equals(COLUMNS)) {
            problems.add(new Problem(file.path(), line, "the columns are " + row.keySet(), "use id,value,unit,reason"));
            return;
        }
        String id = row.getOrDefault("id", "").strip();
        String value = row.getOrDefault("value", "").strip();
        if (id.indexOf('.') < 0) {
            problems.add(new Problem(
                    file.path(),
                    line,
                    "\"" + id + "\" names no rule",
                    "write RULE-N.name, such as OUT-3.max-outcomes"));
        }
        if (value.isEmpty()) {
            problems.add(new Problem(
                    file.path(), line, "parameter " + id + " has no value", "write a number, or names separated by ;"));
        }
        if (row.getOrDefault("reason", "").isBlank()) {
            problems.add(new Problem(
                    file.path(), line, "parameter " + id + " has no reason", "say why it is this and not another"));
        }
        if (parameters.stream().anyMatch(one -> one.id().equals(id))) {
            problems.add(new Problem(file.path(), line, "parameter " + id + " stands twice", "keep one of the two"));
        }
        parameters.add(parameter(id, value));
    }

    private static Parameter parameter(String id, String value) {
        try {
            return new Parameter(id, new BigDecimal(value), List.of(value));
        } catch (NumberFormatException notANumber) {
            List<String> words = Arrays.stream(value.split(";"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new Parameter(id, BigDecimal.ZERO, words);
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }
}
