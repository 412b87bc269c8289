package org.ringfence.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts more into a YAML file that somebody wrote, and leaves every other line as it is. */
final class YamlInsert {
    private static final Pattern KEY = Pattern.compile("^[A-Za-z][\\w-]*:.*");
    private static final Pattern ITEM = Pattern.compile("^( *)- .*");
    private static final Pattern FLOW = Pattern.compile("^(families:\\s*\\[)(.*)(\\].*)$");
    private static final String INDENT = "  ";

    private YamlInsert() {}

    /**
     * Adds entries at the end of a list.
     *
     * @param section the list's name, at the left margin
     * @param block the entries, indented by two blanks, with a line feed at the end
     */
    static String append(String text, String section, String block) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int start = start(lines, section);
        if (start < 0) {
            return text + (text.endsWith("\n") ? "" : "\n") + section + ":\n" + block;
        }
        lines.set(start, lines.get(start).replaceFirst("\\[\\s*\\]", "").stripTrailing());
        int end = end(lines, start);
        lines.addAll(end, indented(block, indent(lines, start, end)));
        return String.join("\n", lines) + "\n";
    }

    /** Adds a room to the families of a {@code pack.yaml}, which lists them in brackets or line by line. */
    static String addFamily(String text, String room) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            Matcher flow = FLOW.matcher(lines.get(i));
            if (flow.matches()) {
                String before = flow.group(2).strip();
                lines.set(
                        i,
                        flow.group(1)
                                + before.replaceFirst(",$", "")
                                + (before.isEmpty() ? "" : ", ")
                                + room
                                + flow.group(3));
                return String.join("\n", lines) + "\n";
            }
        }
        return append(text, "families", INDENT + "- " + room + "\n");
    }

    private static int start(List<String> lines, String section) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(Pattern.quote(section) + ":\\s*(\\[\\s*\\])?\\s*(#.*)?")) {
                return i;
            }
        }
        return -1;
    }

    /** The line before which the section's next entry goes: remarks above the next section stay with that one. */
    private static int end(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !KEY.matcher(lines.get(end)).matches()) {
            end++;
        }
        while (end > start + 1
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }

    private static int indent(List<String> lines, int start, int end) {
        for (String line : lines.subList(start + 1, end)) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                return item.group(1).length();
            }
        }
        return INDENT.length();
    }

    private static List<String> indented(String block, int indent) {
        return block.lines()
                .map(line -> line.isBlank() ? line : " ".repeat(indent) + line.substring(INDENT.length()))
                .toList();
    }
}
