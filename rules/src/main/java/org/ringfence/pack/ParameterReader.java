package org.ringfence.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.facts.Parameter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads {@code parameters.csv}: thresholds and lists of names, one row each, with unit and reason. */
final class ParameterReader {
    private static final List<String> COLUMNS = List.of("id", "value", "unit", "reason");
    private static final String WANTED = String.join(",", COLUMNS);
    private static final Pattern ID = Pattern.compile("[A-Z]{1,5}-[1-9]\\d?\\.[a-z][a-z0-9-]{0,60}");
    /** Plain figures alone: what is written with an exponent may have more digits than fit into the memory. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3})+");
    private static final Pattern CURLY = Pattern.compile("[“”]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r|].*|-\\D.*");
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_ROWS = 500;
    private static final int MOST_NAMES = 1_000;

    private final PackFile file;
    private final List<Problem> problems;
    private final List<ParameterRow> parameters = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ParameterReader(PackFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<ParameterRow> read(PackFile file, List<Problem> problems) {
        ParameterReader reader = new ParameterReader(file, problems);
        reader.rows();
        return reader.parameters;
    }

    private void rows() {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        int line = 1;
        try (MappingIterator<List<String>> rows =
                mapper.readerForListOf(String.class).readValues(file.text())) {
            while (rows.hasNextValue()) {
                List<String> row = rows.nextValue();
                if (line == 1 ? !header(row) : !row(row, line)) {
                    return;
                }
                line += 1
                        + (int) row.stream()
                                .flatMapToInt(String::chars)
                                .filter(c -> c == '\n')
                                .count();
            }
        } catch (JacksonException e) {
            wrong(
                    line,
                    "a text in quotation marks begins here and does not end, or there is more after its end",
                    "begin and end it with \"; write a mark inside twice: \"\"");
        }
        if (line == 1) {
            wrong(0, "the file is empty", "begin it with " + WANTED + ", or delete it");
        }
    }

    private boolean header(List<String> row) {
        List<String> names = row.stream().map(String::strip).toList();
        if (!names.equals(COLUMNS)) {
            String alone = row.size() == 1 ? row.get(0) : "";
            String others = alone.contains(";") ? "semicolons" : alone.contains("\t") ? "tabs" : "";
            wrong(
                    1,
                    others.isEmpty()
                            ? "the columns are " + String.join(",", names)
                            : "the columns are separated by " + others,
                    others.isEmpty()
                            ? "write " + WANTED + " in the first line, and nothing above it"
                            : "save the table as CSV with commas, in UTF-8");
            return false;
        }
        return true;
    }

    private boolean row(List<String> row, int line) {
        if (row.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (row.size() != COLUMNS.size()) {
            wrong(
                    line,
                    "this row has " + row.size() + " cells instead of " + COLUMNS.size(),
                    (row.stream().anyMatch(cell -> CURLY.matcher(cell).find())
                                    ? "use straight quotation marks, \", and not curly ones; "
                                    : "")
                            + "separate " + String.join(", ", COLUMNS)
                            + " by commas, and put a text that holds a comma into quotation marks");
            return true;
        }
        if (ids.size() >= MOST_ROWS || row.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            wrong(
                    line,
                    "over " + MOST_ROWS + " rows, or over " + LONGEST_CELL + " letters in a cell",
                    "keep what rules need");
            return false;
        }
        row.stream()
                .map(String::strip)
                .filter(cell -> FORMULA.matcher(cell).matches())
                .findFirst()
                .ifPresent(cell -> wrong(
                        line,
                        "“" + cell + "” begins like a formula, which a spreadsheet would run",
                        "begin with a letter or a figure"));
        parameter(line, row.get(0).strip(), row.get(1).strip(), row.get(2).strip(), row.get(3));
        return true;
    }

    private void parameter(int line, String id, String value, String unit, String reason) {
        if (!ID.matcher(id).matches()) {
            wrong(line, "\"" + id + "\" names no rule and threshold", "write RULE-N.name, such as OUT-3.max-outcomes");
        }
        if (!ids.add(id)) {
            wrong(line, "parameter " + id + " stands twice", "keep one of the two");
        }
        if (unit.isEmpty()) {
            wrong(line, "parameter " + id + " has no unit", "say what is counted, or write list for names");
        }
        if (reason.isBlank()) {
            wrong(line, "parameter " + id + " has no reason", "say why it is this and not another");
        }
        if (unit.equals("list")) {
            names(line, id, value, reason);
        } else {
            number(line, id, value, unit, reason);
        }
    }

    private void number(int line, String id, String value, String unit, String reason) {
        if (value.startsWith("-") && NUMBER.matcher(value).matches()) {
            wrong(line, "\"" + value + "\" is less than nothing", "write the number without a minus sign");
            return;
        }
        if (NUMBER.matcher(value).matches()) {
            Parameter parameter = new Parameter(id, new BigDecimal(value), List.of(value));
            parameters.add(new ParameterRow(parameter, unit, reason.strip(), line));
            return;
        }
        String instead;
        if (GROUPED.matcher(value).matches()) {
            instead = "write it without separators: " + value.replaceAll("[, ]", "");
        } else if (DECIMAL_COMMA.matcher(value).matches()) {
            instead = "write a point instead of the comma: " + value.replace(',', '.');
        } else if (value.endsWith("%")) {
            instead = "write " + value.substring(0, value.length() - 1).strip() + ", and percent as its unit";
        } else {
            instead = "write it in figures, such as 10; for a list of names write list as its unit";
        }
        wrong(
                line,
                value.isEmpty() ? "parameter " + id + " has no value" : "\"" + value + "\" is not a number",
                instead);
    }

    private void names(int line, String id, String value, String reason) {
        List<String> names = Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMES)
                .toList();
        if (names.isEmpty()) {
            wrong(line, "parameter " + id + " has no value", "write names separated by semicolons");
            return;
        }
        parameters.add(new ParameterRow(new Parameter(id, BigDecimal.ZERO, names), "list", reason.strip(), line));
    }

    private void wrong(int line, String what, String instead) {
        problems.add(new Problem(file.path(), line, what, instead));
    }
}
