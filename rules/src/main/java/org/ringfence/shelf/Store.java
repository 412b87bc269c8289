package org.ringfence.shelf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in a temporary file that nobody else can read and that has no name any more, where the system lets a file lose it: then nothing
 * is left however the process ends.
 */
final class Store implements AutoCloseable {
    private final FileChannel channel;
    private long[] ends = new long[256];
    private int count;

    private Store(FileChannel channel) {
        this.channel = channel;
    }

    /** A new one in a folder, or null where that may not be written to. */
    static @Nullable Store open(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "ringfence-", ".tmp");
            FileChannel channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            forget(file);
            return new Store(channel);
        } catch (IOException | SecurityException e) {
            return null;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It goes when it is closed.
        }
    }

    int size() {
        return count;
    }

    void add(byte[] bytes) throws IOException {
        long start = count == 0 ? 0 : ends[count - 1];
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest, start + rest.position());
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = start + bytes.length;
    }

    byte[] get(int index) throws IOException {
        long start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - start));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException("what was kept for the reports is cut short");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
