package org.ringfence.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;

/** What numbering.xml defines: lists of nine levels, and the numberings that use them. */
final class WordNumbering {
    static final int LEVELS = 9;

    /**
     * One level.
     *
     * @param start the first number
     * @param format Word's name of the format, such as {@code lowerLetter}
     * @param pattern what is printed, with {@code %1} to {@code %9} for the numbers of the levels
     * @param restart 0 never to restart; k to restart after level k; -1 to restart after any higher level
     * @param legal whether all numbers are printed in decimals
     * @param style the style that this level belongs to, or empty
     * @param left the text's left edge in twentieths of a point, or -1
     * @param hanging how far the number stands left of it
     */
    record Level(
            int start, String format, String pattern, int restart, boolean legal, String style, int left, int hanging) {
        static final Level PLAIN = new Level(1, "decimal", "", -1, false, "", -1, 0);
    }

    /** A numbering: its list, the levels it changes and those at which it starts afresh. */
    record Num(int list, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private final Map<Integer, Level[]> lists = new HashMap<>();
    private final Map<Integer, String> listStyles = new HashMap<>();
    private final Map<String, Integer> styleLists = new HashMap<>();
    private final Map<Integer, Num> nums = new HashMap<>();

    static WordNumbering read(XmlPart part) throws UnreadableDraft {
        WordNumbering numbering = new WordNumbering();
        while (part.next()) {
            if (part.is("abstractNum") && part.isWord()) {
                numbering.list(part);
            } else if (part.is("num") && part.isWord()) {
                numbering.num(part);
            } else if (!part.is("numbering")) {
                part.skip();
            }
        }
        return numbering;
    }

    private void list(XmlPart part) throws UnreadableDraft {
        int id = part.number("abstractNumId", -1);
        Level[] levels = new Level[LEVELS];
        while (part.next()) {
            switch (part.name()) {
                case "lvl" -> {
                    int at = part.number("ilvl", -1);
                    Level level = level(part);
                    if (at >= 0 && at < LEVELS) {
                        levels[at] = level;
                    }
                }
                case "styleLink" -> {
                    styleLists.put(value(part), id);
                    part.skip();
                }
                case "numStyleLink" -> {
                    listStyles.put(id, value(part));
                    part.skip();
                }
                default -> part.skip();
            }
        }
        lists.put(id, levels);
    }

    private static Level level(XmlPart part) throws UnreadableDraft {
        int start = 1;
        String format = "decimal";
        String pattern = "";
        int restart = -1;
        boolean legal = false;
        String style = "";
        int[] indent = {-1, 0};
        while (part.next()) {
            switch (part.name()) {
                case "start" -> start = part.number("val", 1);
                case "numFmt" -> format = value(part);
                case "lvlText" -> pattern = value(part);
                case "lvlRestart" -> restart = part.number("val", -1);
                case "isLgl" -> legal = part.on();
                case "pStyle" -> style = value(part);
                case "pPr" -> {
                    indent(part, indent);
                    continue;
                }
                default -> {}
            }
            part.skip();
        }
        return new Level(start, format, pattern, restart, legal, style, indent[0], indent[1]);
    }

    private static void indent(XmlPart part, int[] indent) throws UnreadableDraft {
        while (part.next()) {
            if (part.is("ind")) {
                indent[0] = part.number("left", part.number("start", indent[0]));
                indent[1] = part.number("hanging", -part.number("firstLine", 0));
            }
            part.skip();
        }
    }

    private void num(XmlPart part) throws UnreadableDraft {
        int id = part.number("numId", -1);
        int list = -1;
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        while (part.next()) {
            if (part.is("abstractNumId")) {
                list = part.number("val", -1);
                part.skip();
            } else if (part.is("lvlOverride")) {
                int at = part.number("ilvl", 0);
                while (part.next()) {
                    if (part.is("startOverride")) {
                        starts.put(at, part.number("val", 1));
                        part.skip();
                    } else if (part.is("lvl")) {
                        levels.put(at, level(part));
                    } else {
                        part.skip();
                    }
                }
            } else {
                part.skip();
            }
        }
        nums.put(id, new Num(list, levels, starts));
    }

    private static String value(XmlPart part) {
        String value = part.attribute("val");
        return value == null ? "" : value;
    }

    @Nullable
    Num num(int id) {
        return nums.get(id);
    }

    /** The list that holds a numbering's levels, through the numbering style it may point to. */
    int listOf(Num num) {
        String style = listStyles.get(num.list());
        Integer linked = style == null ? null : styleLists.get(style);
        return linked == null ? num.list() : linked;
    }

    Level level(Num num, int at) {
        Level changed = num.levels().get(at);
        if (changed != null) {
            return changed;
        }
        Level[] levels = lists.get(listOf(num));
        Level level = levels == null || at < 0 || at >= LEVELS ? null : levels[at];
        return level == null ? Level.PLAIN : level;
    }

    /** The level of a numbering that belongs to a style, or -1. */
    int levelOfStyle(Num num, String style) {
        for (int i = 0; i < LEVELS; i++) {
            if (!style.isEmpty() && level(num, i).style().equals(style)) {
                return i;
            }
        }
        return -1;
    }
}
