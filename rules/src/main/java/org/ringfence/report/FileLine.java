package org.ringfence.report;

import org.ringfence.finding.WaiverUse;

/**
 * A line of a file.
 *
 * @param file the file as the user named it; empty for none
 * @param line the line, from 1, or 0 for the file as a whole
 */
record FileLine(String file, int line) {
    static final FileLine NONE = new FileLine("", 0);

    /** Where a waiver stands, or where that is not known the draft it is for. */
    static FileLine of(WaiverUse waiver) {
        int colon = waiver.at().lastIndexOf(':');
        String line = waiver.at().substring(colon + 1);
        return colon > 0 && line.matches("\\d{1,9}")
                ? new FileLine(waiver.at().substring(0, colon), Integer.parseInt(line))
                : new FileLine(waiver.file(), 0);
    }
}
