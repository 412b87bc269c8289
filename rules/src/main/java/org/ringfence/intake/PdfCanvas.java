package org.ringfence.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the letters of a page from PDFBox and joins those that touch to words. */
final class PdfCanvas extends PDFTextStripper {
    /** A gap of more than this share of the type's size parts two words. */
    private static final float GAP = 0.17f;

    private static final int HEAVY = 600;

    private final List<TextPosition> letters = new ArrayList<>();
    private final Map<Integer, Integer> directions = new HashMap<>();
    private int unread;

    private final List<PdfPage> pages = new ArrayList<>();

    private PdfCanvas() throws IOException {
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
    }

    static List<PdfPage> read(PDDocument document) throws IOException {
        PdfCanvas canvas = new PdfCanvas();
        canvas.writeText(document, Writer.nullWriter());
        return canvas.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        letters.clear();
        directions.clear();
        unread = 0;
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        PdfLines lines = PdfLines.of(page);
        boolean turned = page.getRotation() % 180 != 0;
        float height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        pages.add(new PdfPage(getCurrentPageNo(), height, words(), lines.rules(), unread, lines.picture()));
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (text == null || text.isEmpty() || text.chars().anyMatch(c -> c == 0xFFFD || (c >= 0xE000 && c < 0xF8FF))) {
            // Symbols for bullets lie in the private range; they mean nothing and nothing is lost with them.
            boolean bullet = text != null && !text.isEmpty() && text.charAt(0) >= 0xF000 && text.charAt(0) < 0xF100;
            unread += bullet ? 0 : 1;
            if (!bullet) {
                return;
            }
        }
        letters.add(letter);
        directions.merge(Math.round(letter.getDir()), 1, Integer::sum);
    }

    /** The words that run the way most letters of the page do; a watermark across the page is no text of the draft. */
    private List<PdfWord> words() {
        int way = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<PdfWord> words = new ArrayList<>();
        @Nullable TextPosition last = null;
        StringBuilder text = new StringBuilder();
        float left = 0;
        for (TextPosition letter : letters) {
            if (Math.round(letter.getDir()) != way) {
                continue;
            }
            String said = plain(letter.getUnicode());
            boolean blank = said.isBlank();
            if (last != null && (blank || apart(last, letter))) {
                add(words, text, left, last);
                last = null;
            }
            if (blank) {
                continue;
            }
            if (last == null) {
                text.setLength(0);
                left = letter.getXDirAdj();
            } else if (overprinted(last, letter)) {
                continue;
            }
            text.append(said);
            last = letter;
        }
        if (last != null) {
            add(words, text, left, last);
        }
        return words;
    }

    /** Some programs print bold by printing twice. */
    private static boolean overprinted(TextPosition last, TextPosition letter) {
        return letter.getUnicode().equals(last.getUnicode())
                && Math.abs(letter.getXDirAdj() - last.getXDirAdj()) < letter.getWidthDirAdj() * 0.3;
    }

    private static boolean apart(TextPosition last, TextPosition letter) {
        float size = Math.max(last.getFontSizeInPt(), 4);
        float gap = letter.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
        boolean raised = letter.getFontSizeInPt() < last.getFontSizeInPt() * 0.8f
                && Character.isDigit(letter.getUnicode().charAt(0));
        boolean line = raised || Math.abs(letter.getYDirAdj() - last.getYDirAdj()) > size * 0.5;
        return line || gap > size * GAP || gap < -size;
    }

    private static void add(List<PdfWord> words, StringBuilder text, float left, TextPosition last) {
        words.add(new PdfWord(
                text.toString(),
                left,
                last.getXDirAdj() + last.getWidthDirAdj(),
                last.getYDirAdj(),
                Math.max(last.getFontSizeInPt(), 1),
                bold(last)));
    }

    private static boolean bold(TextPosition letter) {
        String name = letter.getFont().getName();
        PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
        return (name != null && (name.contains("Bold") || name.contains("Black") || name.contains("Heavy")))
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    }

    /** Letters that were cast in one piece come apart again, and bullets of symbol fonts become bullets. */
    private static String plain(String text) {
        char first = text.charAt(0);
        if (first >= 0xF000 && first < 0xF100) {
            return "•";
        }
        return first >= 0xFB00 && first <= 0xFB06
                ? java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                : text;
    }
}
