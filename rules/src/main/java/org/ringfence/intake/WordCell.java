package org.ringfence.intake;

import org.ringfence.draft.UnreadableDraft;

/** What {@code w:tcPr} says of a cell. */
final class WordCell {
    int span = 1;

    /** Whether the cell goes on from the one above it. */
    boolean continues;

    boolean taken = true;

    /** Reads the element just started, to its end. */
    void read(XmlPart part, WordReading reading) throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "gridSpan" -> span = part.number("val", 1);
                case "vMerge" -> continues = !"restart".equals(part.attribute("val"));
                case "cellIns" -> taken &= reading.takesInserted();
                case "cellDel" -> taken &= reading.takesDeleted();
                default -> {}
            }
            part.skip();
        }
    }
}
