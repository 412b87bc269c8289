package org.ringfence.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words, and of the line where it was made, what slip keeps a file from being read. */
final class YamlSlips {
    private static final Pattern CURLY = Pattern.compile("[:-] +[\u201c\u201d\u2018]");
    private static final Pattern COMMENT = Pattern.compile("(^| )#.*");
    /** A value that begins with a quotation mark and has no other. */
    private static final Pattern OPENS = Pattern.compile("[:\\-\\[,{] *\"[^\"]*$");

    /** A value that begins with a bracket and goes on after its end. */
    private static final Pattern BRACKETED = Pattern.compile("(:|-) +[\\[{][^\\]}]*[\\]}] *[^ ,\\]}#].*");

    private static final Pattern LONG_DASH = Pattern.compile(" *[\u2013\u2014\u2212].*");
    private static final Pattern HARD_BLANK = Pattern.compile("\\s*\u00a0.*");
    private static final Pattern NARROW_HYPHEN = Pattern.compile(" *-[A-Za-z\"'].*");

    private static final Pattern NARROW_COLON = Pattern.compile(" *(- +)?[a-z-]+:[^ /\\s].*");

    private YamlSlips() {}

    /**
     * What is wrong with an entry in braces that has no value, if it looks like a part of a text or like a name and its value run together.
     *
     * @param name what stands where the entry's name should
     */
    static Optional<Problem> inBraces(PackFile file, String name, int line) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            return Optional.of(new Problem(
                    file.path(),
                    line,
                    "a space is missing after the colon of “" + name + "”",
                    "write " + name.substring(0, colon) + ": " + name.substring(colon + 1)));
        }
        if (line(file, line).matches(".*" + Pattern.quote(name) + " *:.*")) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                file.path(),
                line,
                "a comma in braces begins something new, and “" + name + "” has no colon",
                "put a text that holds a comma into quotation marks"));
    }

    /** What looks like a blank or a hyphen at the beginning of a line and is none. */
    private static Optional<Problem> atTheBeginning(PackFile file, int at) {
        // A line that begins with neither goes on with the text of the line above, so that the next one is complained
        // of.
        for (int line = at; line >= Math.max(1, at - 1); line--) {
            String text = line(file, line);
            if (HARD_BLANK.matcher(text).matches()) {
                return Optional.of(new Problem(
                        file.path(),
                        line,
                        "the line begins with no-break spaces, which look like spaces and are none",
                        "type the spaces at its beginning again"));
            }
            if (LONG_DASH.matcher(text).matches()) {
                return Optional.of(new Problem(
                        file.path(), line, "the line begins with a long dash", "begin it with a hyphen and a space"));
            }
            if (NARROW_HYPHEN.matcher(text).matches()) {
                return Optional.of(new Problem(
                        file.path(),
                        line,
                        "a space is missing after the hyphen",
                        "write a hyphen, a space, and then the rest"));
            }
        }
        return Optional.empty();
    }

    static Problem problem(PackFile file, MarkedYamlEngineException slip) {
        String said = String.valueOf(slip.getProblem());
        String context = String.valueOf(slip.getContext());
        int at = line(slip.getProblemMark());
        int began = slip.getContextMark().isPresent() ? line(slip.getContextMark()) : at;
        if (said.contains("(TAB)") || begins(file, at, '\t')) {
            return new Problem(
                    file.path(), at, "a tab stands where spaces are wanted", "indent with spaces, two for each level");
        }
        Optional<Problem> beginning = atTheBeginning(file, at);
        if (beginning.isPresent()) {
            return beginning.get();
        }
        if (context.contains("quoted scalar")) {
            return said.contains("escape")
                    ? new Problem(
                            file.path(),
                            at,
                            "a backslash in double quotation marks",
                            "use 'single' ones, or leave it out")
                    : new Problem(
                            file.path(),
                            began,
                            "a text in quotation marks begins here and does not end",
                            "end it with the same mark; write a mark inside 'single' ones twice: ''");
        }
        if (CURLY.matcher(line(file, at)).find() && said.contains("mapping values are not allowed")) {
            return new Problem(file.path(), at, "curly quotation marks hold no text together", "use straight ones: \"");
        }
        if (said.contains("mapping values are not allowed")) {
            for (int line = at; line >= Math.max(1, at - 1); line--) {
                if (NARROW_COLON.matcher(line(file, line)).matches()) {
                    return new Problem(
                            file.path(),
                            line,
                            "a space is missing after the colon",
                            "write name: value, with a space after the colon");
                }
            }
            int before = lineWithoutColon(file, at);
            if (before > 0) {
                return new Problem(
                        file.path(),
                        before,
                        "a colon is missing, or the space after it",
                        "write name: value, with a space after the colon");
            }
            return new Problem(
                    file.path(),
                    at,
                    "a second colon in one line, or a line indented too far",
                    "put a text that holds a colon into quotation marks, or indent the line like the one above");
        }
        if (said.contains("could not find expected ':'")) {
            return new Problem(
                    file.path(),
                    began,
                    "a colon is missing, or the space after it",
                    "write name: value, with a space after the colon");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            boolean list = context.contains("sequence");
            return new Problem(
                    file.path(),
                    began,
                    list ? "a list in square brackets is not closed" : "what stands in braces is not closed",
                    "put a comma between its parts and end it with " + (list ? "]" : "}")
                            + "; a text that holds a comma, colon or bracket needs quotation marks");
        }
        int opened = lineOfOpenMark(file, at);
        if (said.contains("but found '<scalar>'") && opened > 0) {
            return new Problem(
                    file.path(),
                    opened,
                    "a text in quotation marks begins here and does not end",
                    "end it with the same mark; write a mark inside 'single' ones twice: ''");
        }
        if (said.contains("but found '<scalar>'")
                && BRACKETED.matcher(line(file, at)).find()) {
            return new Problem(
                    file.path(),
                    at,
                    "a text begins with a bracket, which means a list or a map here",
                    "put the whole text into quotation marks");
        }
        if (said.contains("but found '<scalar>'")) {
            return new Problem(
                    file.path(),
                    at,
                    "there is more after the end of a text in quotation marks",
                    "put the whole text into one pair of marks; a mark inside 'single' ones is written twice: ''");
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return new Problem(
                    file.path(),
                    at,
                    "this line does not fit those above it",
                    "indent it as far as the lines that belong with it");
        }
        if (said.contains("cannot start any token") || said.contains("unexpected character found")) {
            return new Problem(
                    file.path(),
                    at,
                    "a text begins with a sign that means something else",
                    "put it into quotation marks");
        }
        return new Problem(
                file.path(),
                at,
                "this cannot be read (" + said + ")",
                "look at indentation, colons and quotation marks here");
    }

    /**
     * The line before one with a colon too many, if that is where a colon is wanted: it goes on with the next line then, as one text.
     *
     * @return 0 if it is not
     */
    private static int lineWithoutColon(PackFile file, int at) {
        List<String> lines = file.text().lines().toList();
        if (at > lines.size() || lines.get(at - 1).split(": ", -1).length > 2) {
            return 0;
        }
        int before = at - 1;
        while (before > 0 && lines.get(before - 1).isBlank()) {
            before--;
        }
        if (before == 0) {
            return 0;
        }
        String line = lines.get(before - 1).strip();
        return line.contains(": ") || line.endsWith(":") || line.startsWith("-") || line.startsWith("#") ? 0 : before;
    }

    /** The line above one on which a text in quotation marks begins that ends only there, or 0. */
    private static int lineOfOpenMark(PackFile file, int at) {
        List<String> lines = file.text().lines().toList();
        int above = Math.min(at, lines.size()) - 1;
        long marks = lines.stream()
                .limit(above)
                .map(line -> COMMENT.matcher(line).replaceFirst(""))
                .flatMapToInt(String::chars)
                .filter(c -> c == '"')
                .count();
        for (int line = above; line > 0 && marks % 2 == 1; line--) {
            if (OPENS.matcher(lines.get(line - 1)).find()) {
                return line;
            }
        }
        return 0;
    }

    private static boolean begins(PackFile file, int line, char c) {
        String text = line(file, line);
        return text.indexOf(c) >= 0 && text.substring(0, text.indexOf(c)).isBlank();
    }

    private static String line(PackFile file, int line) {
        return file.text().lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(one -> one.getLine() + 1).orElse(0);
    }
}
