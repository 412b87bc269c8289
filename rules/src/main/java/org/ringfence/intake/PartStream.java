package org.ringfence.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.ringfence.draft.UnreadableDraft;

/** A part being unpacked: stops at the limits, and notices at the end whether it is the part that was packed. */
final class PartStream extends FilterInputStream {
    /** Word's own XML packs 10 to 40 times smaller; deflate can reach 1,032. */
    private static final int MAX_RATIO = 300;

    private static final long SMALL = 4L << 20;

    private final String name;
    private final long packed;
    private final long size;
    private final long expectedCrc;
    private final UnpackedTotal total;
    private final CRC32 crc = new CRC32();
    private long read;
    private boolean ended;

    PartStream(String name, InputStream in, long packed, long size, long crc, UnpackedTotal total) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.size = size;
        this.expectedCrc = crc;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n;
        try {
            n = in.read(buffer, from, length);
        } catch (EOFException e) {
            throw refusal("truncated", "breaks off after " + read + " bytes; send the file again");
        } catch (ZipException e) {
            throw refusal(
                    "malformed", "is damaged after " + read + " bytes; save the file from Word again and send that");
        }
        if (n > 0) {
            count(buffer, from, n);
        } else if (n < 0 && !ended) {
            ended = true;
            if (read != size || crc.getValue() != expectedCrc) {
                throw refusal(
                        "malformed",
                        "is not what was packed (its checksum differs); save the file from Word again and send that");
            }
        }
        return n;
    }

    private void count(byte[] buffer, int from, int n) throws Refusal {
        read += n;
        total.soFar += n;
        crc.update(buffer, from, n);
        if (total.soFar > total.most) {
            throw refusal(
                    "zip-bomb", "unpacks beyond the " + total.most + " bytes that are read; send the contract alone");
        }
        if (read > SMALL && read > packed * MAX_RATIO) {
            throw refusal("zip-bomb", "unpacks to more than " + MAX_RATIO + " times its size, which no contract does");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private Refusal refusal(String code, String what) {
        return new Refusal(new UnreadableDraft(code, "the part " + name + " " + what));
    }
}
