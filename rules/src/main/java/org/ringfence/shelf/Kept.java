package org.ringfence.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind in the order in which they came: a few as they are, more of them as bytes in a {@link Store}, or in memory where
 * there can be none.
 *
 * @param <T> their kind
 */
final class Kept<T> implements AutoCloseable {
    /** So few cost no file, and a call for one draft nothing at all. */
    private static final int MOST_AS_THEY_ARE = 32;

    private final Path folder;
    private final BiFunction<T, Words, byte[]> pack;
    private final BiFunction<byte[], Words, T> unpack;
    private final Words words = new Words();
    private final List<T> few = new ArrayList<>();
    private final List<byte[]> packed = new ArrayList<>();
    private @Nullable Store store;

    /** @param folder for the temporary file */
    Kept(Path folder, BiFunction<T, Words, byte[]> pack, BiFunction<byte[], Words, T> unpack) {
        this.folder = folder;
        this.pack = pack;
        this.unpack = unpack;
    }

    void add(T thing) throws IOException {
        if (few.size() < MOST_AS_THEY_ARE) {
            few.add(thing);
            return;
        }
        if (store == null && packed.isEmpty()) {
            store = Store.open(folder);
        }
        byte[] bytes = pack.apply(thing, words);
        if (store == null) {
            packed.add(bytes);
        } else {
            store.add(bytes);
        }
    }

    int size() {
        return few.size() + packed.size() + (store == null ? 0 : store.size());
    }

    T get(int index) throws IOException {
        if (index < few.size()) {
            return few.get(index);
        }
        int later = index - few.size();
        return unpack.apply(store == null ? packed.get(later) : store.get(later), words);
    }

    @Override
    public void close() throws IOException {
        if (store != null) {
            store.close();
        }
    }
}
