package org.ringfence.report;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Unsettled;

/**
 * Something to show at its place in the draft: a finding or, where that is null, a matter to settle.
 *
 * @param number by which text and card refer to each other
 */
record HtmlMark(
        int number, @Nullable Finding finding, @Nullable Unsettled matter) {
    static HtmlMark of(int number, Finding finding) {
        return new HtmlMark(number, finding, null);
    }

    static HtmlMark of(int number, Unsettled matter) {
        return new HtmlMark(number, null, matter);
    }

    @Nullable
    Location location() {
        if (finding != null) {
            return finding.location();
        }
        return matter == null ? null : matter.location();
    }

    int start() {
        Location location = location();
        return location == null ? 0 : location.start();
    }

    int end() {
        Location location = location();
        return location == null ? 0 : location.end();
    }

    /** The less, the graver. */
    int weight() {
        return finding == null ? 9 : finding.severity().ordinal() + (Gates.open(finding) ? 0 : 4);
    }

    /** The class that styles it. */
    String style() {
        if (finding == null) {
            return "unsettled";
        }
        return finding.severity().word() + (Gates.open(finding) ? "" : " aside");
    }
}
