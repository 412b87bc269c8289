package org.ringfence.intake;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** Unpacks the packed parts of a PDF once, keeping nothing, so that a small file that unpacks to a huge one is refused before it is read. */
final class PdfBounds {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    /** How far before a part's bytes its description is looked for. */
    private static final int DESCRIPTION = 1024;

    private PdfBounds() {}

    static void check(byte[] bytes, Limits limits) throws UnreadableDraft {
        byte[] sink = new byte[1 << 16];
        long total = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            String before = Intake.ascii(bytes, Math.max(0, at - DESCRIPTION), Math.min(at, DESCRIPTION));
            String description = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if (filters(description) > 1) {
                throw new UnreadableDraft(
                        "zip-bomb",
                        "a part of the PDF is packed several times over, as no word processor does; make the PDF again");
            }
            total += unpacked(bytes, at, limits.maxExpandedBytes() - total, sink);
            if (total > limits.maxExpandedBytes()) {
                throw new UnreadableDraft(
                        "zip-bomb",
                        "the PDF unpacks to more than " + (limits.maxExpandedBytes() >> 20)
                                + " MiB; make it again without pictures and annexed files");
            }
        }
    }

    private static int filters(String description) {
        int filters = 0;
        for (String name : new String[] {"FlateDecode", "/Fl ", "LZWDecode", "RunLengthDecode"}) {
            for (int at = description.indexOf(name); at >= 0; at = description.indexOf(name, at + 1)) {
                filters++;
            }
        }
        return filters;
    }

    /** How many bytes the part packs, at least; 0 where it is not packed this way. */
    private static long unpacked(byte[] bytes, int at, long most, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            long total = 0;
            while (!inflater.finished() && total <= most) {
                int count = inflater.inflate(sink);
                if (count == 0) {
                    return total;
                }
                total += count;
            }
            return total;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** Where the bytes of the next part begin, after its line {@code stream}. */
    private static int next(byte[] bytes, int from) {
        for (int i = Math.max(3, from); i + STREAM.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && bytes[i - 1] != 'd') {
                int at = i + STREAM.length;
                if (bytes[at] == '\r') {
                    at++;
                }
                return bytes[at] == '\n' ? at + 1 : at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
