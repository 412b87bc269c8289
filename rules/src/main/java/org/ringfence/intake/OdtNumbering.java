package org.ringfence.intake;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that an OpenDocument text has made by its lists and outline, and prints them. */
final class OdtNumbering {
    private static final int LEVELS = 10;

    /** The list that numbers headings by their level. */
    static final String OUTLINE = "outline";

    private final Map<String, Level[]> styles = new HashMap<>();
    private final Map<String, int[]> byList = new HashMap<>();
    private final Map<String, int[]> byStyle = new HashMap<>();

    /**
     * How one level is printed.
     *
     * @param format a format as {@link WordNumberFormat} names it; empty for a bullet
     * @param shown how many levels are printed
     */
    private record Level(String format, String prefix, String suffix, int shown, int start, boolean bullet) {}

    /** Takes note of the list styles of a part of the file. */
    void styles(Element root) {
        for (Element style : root.getElementsByTag("text:list-style")) {
            styles.put(style.attr("style:name"), levels(style));
        }
        for (Element style : root.getElementsByTag("text:outline-style")) {
            styles.put(OUTLINE, levels(style));
        }
    }

    private static Level[] levels(Element style) {
        Level[] levels = new Level[LEVELS];
        for (Element level : style.children()) {
            int at = PrintedNumber.leadingInt(level.attr("text:level")) - 1;
            if (at < 0 || at >= LEVELS) {
                continue;
            }
            boolean bullet = !level.normalName().contains("number")
                    && !level.normalName().contains("outline");
            levels[at] = new Level(
                    format(level.attr("style:num-format")),
                    level.attr("style:num-prefix"),
                    level.attr("style:num-suffix"),
                    Math.max(1, PrintedNumber.leadingInt(level.attr("text:display-levels"))),
                    level.hasAttr("text:start-value") ? PrintedNumber.leadingInt(level.attr("text:start-value")) : 1,
                    bullet);
        }
        return levels;
    }

    private static String format(String odf) {
        return switch (odf) {
            case "1" -> "decimal";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "none";
        };
    }

    /** The counters of a list: its own from the start, or those of the list it says it continues. */
    int[] counters(Element list, String style) {
        String continued = list.attr("text:continue-list");
        int[] counters = byList.get(continued);
        if (counters == null && list.attr("text:continue-numbering").equals("true")) {
            counters = byStyle.get(style);
        }
        if (counters == null) {
            counters = new int[LEVELS];
        }
        if (list.hasAttr("xml:id")) {
            byList.put(list.attr("xml:id"), counters);
        }
        byStyle.put(style, counters);
        return counters;
    }

    /** The counters of the outline. */
    int[] outline() {
        return byStyle.computeIfAbsent(OUTLINE, none -> new int[LEVELS]);
    }

    /**
     * The next number at a level, as printed.
     *
     * @param start the value to begin with, or 0
     */
    String next(String style, int[] counters, int level, int start) {
        int at = Math.min(level, LEVELS - 1);
        Level own = level(style, at);
        if (own == null) {
            return "";
        }
        counters[at] = start > 0 ? start : counters[at] == 0 ? own.start() : counters[at] + 1;
        for (int i = at + 1; i < LEVELS; i++) {
            counters[i] = 0;
        }
        if (own.bullet()) {
            return "•";
        }
        if (own.format().equals("none")) {
            return "";
        }
        StringBuilder number = new StringBuilder(own.prefix());
        int from = Math.max(0, at + 1 - own.shown());
        for (int i = from; i <= at; i++) {
            Level above = level(style, i);
            if (above == null || above.format().equals("none")) {
                continue;
            }
            number.append(number.length() > own.prefix().length() ? "." : "")
                    .append(WordNumberFormat.print(counters[i] == 0 ? above.start() : counters[i], above.format()));
        }
        return number.append(own.suffix()).toString();
    }

    private @Nullable Level level(String style, int at) {
        Level[] levels = styles.get(style);
        return levels == null ? null : levels[at];
    }
}
