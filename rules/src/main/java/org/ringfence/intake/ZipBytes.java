package org.ringfence.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/**
 * A zip archive held in memory, read through its directory as Word reads it: a stream reader would believe the local headers, and a
 * file may say one thing there and another in the directory.
 */
final class ZipBytes {
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int MAX_ENTRIES = 10_000;

    private record Entry(int method, long packed, long size, long crc, int offset) {}

    private final byte[] bytes;
    private final Map<String, Entry> entries = new HashMap<>();
    private final UnpackedTotal total;

    private ZipBytes(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.total = new UnpackedTotal(limits.maxExpandedBytes());
    }

    /**
     * Opens an archive.
     *
     * @throws UnreadableDraft if it is cut off, locked, malformed or has too many parts
     */
    static ZipBytes open(byte[] bytes, Limits limits) throws UnreadableDraft {
        ZipBytes zip = new ZipBytes(bytes, limits);
        zip.readDirectory();
        return zip;
    }

    Set<String> names() {
        return entries.keySet();
    }

    private void readDirectory() throws UnreadableDraft {
        int end = bytes.length - END_SIZE;
        while (end >= 0 && end > bytes.length - END_SIZE - 0xFFFF && int4(end) != 0x06054b50L) {
            end--;
        }
        if (end < 0 || int4(end) != 0x06054b50L) {
            throw new UnreadableDraft(
                    "truncated",
                    "the file breaks off before its end (no zip directory in " + bytes.length
                            + " bytes); send it again");
        }
        int count = int2(end + 10);
        long start = int4(end + 16);
        if (count > MAX_ENTRIES || count == 0xFFFF) {
            throw new UnreadableDraft(
                    "zip-bomb",
                    "the file has " + count + " parts, more than the " + MAX_ENTRIES + " that any Word file needs");
        }
        if (start > end) {
            throw new UnreadableDraft("truncated", "the file's directory points beyond its end; send it again");
        }
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            at = readEntry(at, end);
        }
    }

    private int readEntry(int at, int end) throws UnreadableDraft {
        if (at < 0 || at + ENTRY_SIZE > end || int4(at) != 0x02014b50L) {
            throw new UnreadableDraft(
                    "malformed", "the file's directory is damaged; save it from Word again and send that");
        }
        int nameLength = int2(at + 28);
        int next = at + ENTRY_SIZE + nameLength + int2(at + 30) + int2(at + 32);
        if (next > end) {
            throw new UnreadableDraft(
                    "malformed", "the file's directory is damaged; save it from Word again and send that");
        }
        String name = new String(bytes, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
        if ((int2(at + 8) & 1) != 0) {
            throw new UnreadableDraft(
                    "encrypted", "the archive is locked with a password; take the password off and send it again");
        }
        long offset = int4(at + 42);
        Entry entry = new Entry(
                int2(at + 10), int4(at + 20), int4(at + 24), int4(at + 16), (int) Math.min(offset, Integer.MAX_VALUE));
        String key = name.startsWith("/") ? name.substring(1) : name;
        if (entries.put(key, entry) != null) {
            throw new UnreadableDraft(
                    "malformed", "the file has two parts named " + key + "; save it from Word again and send that");
        }
        return next;
    }

    /** The bytes of a part as a stream that minds the limits, or null if there is no such part. */
    @Nullable
    InputStream stream(String name) throws UnreadableDraft {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        int at = entry.offset();
        boolean local = at >= 0 && at <= bytes.length - 30 && int4(at) == 0x04034b50L;
        long start = local ? at + 30L + int2(at + 26) + int2(at + 28) : 0;
        if (!local || start + entry.packed() > bytes.length) {
            throw new UnreadableDraft("truncated", "the part " + name + " breaks off; send the file again");
        }
        InputStream packed = new ByteArrayInputStream(bytes, (int) start, (int) entry.packed());
        if (entry.method() != 0 && entry.method() != 8) {
            throw new UnreadableDraft(
                    "unsupported",
                    "the part " + name + " is packed in a way that Word does not use; save it from Word again");
        }
        InputStream plain = entry.method() == 0 ? packed : new InflaterInputStream(packed, new Inflater(true), 8192);
        return new PartStream(name, plain, entry.packed(), entry.size(), entry.crc(), total);
    }

    private int int2(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private long int4(int at) {
        return int2(at) | (long) int2(at + 2) << 16;
    }
}
