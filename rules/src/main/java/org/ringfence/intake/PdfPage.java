package org.ringfence.intake;

import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param number the page's number in the file, from 1
 * @param height its height in points
 * @param words its words, in the order drawn
 * @param rules the straight lines drawn on it, from which tables are made
 * @param unread how many letters have no meaning in the file
 * @param picture the share of the page that its largest picture covers, from 0 to 1
 */
record PdfPage(int number, float height, List<PdfWord> words, List<Rule> rules, int unread, float picture) {
    PdfPage {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }

    /**
     * A straight line: across where {@code top} equals {@code bottom}, else down.
     *
     * @param left the left end, in points
     * @param top the upper end, in points from the top
     */
    record Rule(float left, float top, float right, float bottom) {
        boolean across() {
            return right - left >= bottom - top;
        }
    }
}
