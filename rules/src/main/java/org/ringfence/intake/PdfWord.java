package org.ringfence.intake;

/**
 * Letters of a page that stand together.
 *
 * @param text the letters
 * @param left the left edge, in points from the left
 * @param right the right edge
 * @param base the line they stand on, in points from the top
 * @param size the size of the type, in points
 * @param bold whether the type is bold
 */
record PdfWord(String text, float left, float right, float base, float size, boolean bold) {
    float middle() {
        return (left + right) / 2;
    }
}
