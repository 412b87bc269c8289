package org.ringfence.intake;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** Reads PDF: where letters and lines stand on each page, and from that the paragraphs and tables that they make. */
final class PdfReader {
    private static final int MOST_PAGES = 3_000;

    private PdfReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableDraft if it is locked, damaged, has too many pages or unpacks to more than the limits allow
     */
    static List<Block> read(byte[] bytes, Limits limits) throws UnreadableDraft {
        PdfBounds.check(bytes, limits);
        List<PdfPage> pages;
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.maxExpandedBytes()).streamCache)) {
            int count = document.getNumberOfPages();
            if (count > MOST_PAGES) {
                throw new UnreadableDraft(
                        "too-large",
                        "the file has " + count + " pages, more than the " + MOST_PAGES
                                + " that are read; send the contract alone");
            }
            pages = PdfCanvas.read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDraft(
                    "encrypted", "the PDF is locked with a password; take the password off and send it again");
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            // What PDFBox throws at damaged files; whatever it is, the draft was not read.
            throw new UnreadableDraft(
                    "malformed",
                    "the PDF is damaged (" + e.getMessage() + "); make it again from the word processor and send that");
        }
        return PdfLayout.of(pages).blocks();
    }
}
