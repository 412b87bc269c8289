package org.ringfence.intake;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;

/** What {@code w:pPr} says of a paragraph. */
final class WordProperties {
    String style = "";
    int numId = -1;
    int level = -1;
    int outline = -1;
    int left = -1;
    int hanging;

    /** Whether the paragraph's own mark was inserted or deleted with changes tracked. */
    boolean markInserted;

    boolean markDeleted;

    /** Whether the mark is hidden so that the next paragraph runs on in the same line. */
    boolean runsOn;

    /** Whether the properties themselves were changed in a way that bears on the number. */
    boolean changed;

    /**
     * Reads the element just started, to its end.
     *
     * @param original whether to take the properties from before a tracked change
     */
    void read(XmlPart part, boolean original) throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "pStyle" -> style = text(part.attribute("val"));
                case "numPr" -> {
                    numbering(part);
                    continue;
                }
                case "outlineLvl" -> outline = part.number("val", -1);
                case "ind" -> {
                    left = part.number("left", part.number("start", left));
                    hanging = part.number("hanging", -part.number("firstLine", 0));
                }
                case "rPr" -> {
                    mark(part);
                    continue;
                }
                case "pPrChange" -> {
                    before(part, original);
                    continue;
                }
                default -> {}
            }
            part.skip();
        }
    }

    private void numbering(XmlPart part) throws UnreadableDraft {
        while (part.next()) {
            if (part.is("ilvl")) {
                level = Math.max(0, Math.min(WordNumbering.LEVELS - 1, part.number("val", 0)));
            } else if (part.is("numId")) {
                numId = Math.max(0, part.number("val", 0));
            }
            part.skip();
        }
    }

    private void mark(XmlPart part) throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "ins", "moveTo" -> markInserted = true;
                case "del", "moveFrom" -> markDeleted = true;
                case "specVanish" -> runsOn = part.on();
                default -> {}
            }
            part.skip();
        }
    }

    private void before(XmlPart part, boolean original) throws UnreadableDraft {
        WordProperties old = new WordProperties();
        while (part.next()) {
            if (part.is("pPr")) {
                old.read(part, original);
            } else {
                part.skip();
            }
        }
        changed |= !old.style.equals(style) || old.numId != numId || old.level != level;
        if (original) {
            style = old.style;
            numId = old.numId;
            level = old.level;
            outline = old.outline;
            left = old.left;
            hanging = old.hanging;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
