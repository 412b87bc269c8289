package org.ringfence.shelf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/** Writes one thing as bytes. {@link Unpacking} reads them in the same order. */
final class Packing {
    private final Words words;
    private final Map<Location, Integer> places = new HashMap<>();
    private byte[] bytes = new byte[1 << 13];
    private int size;

    Packing(Words words) {
        this.words = words;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A number; small ones, from 0, take least. */
    void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    void truth(boolean truth) {
        number(truth ? 1 : 0);
    }

    void word(Enum<?> word) {
        number(word.ordinal());
    }

    /** A text of this draft alone. Any text comes back as it was, half a surrogate pair too. */
    void text(String text) {
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            wide |= text.charAt(i) > 0xFF;
        }
        number(text.length() << 1 | (wide ? 1 : 0));
        if (!wide) {
            byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
            room(narrow.length);
            System.arraycopy(narrow, 0, bytes, size, narrow.length);
            size += narrow.length;
            return;
        }
        room(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) (text.charAt(i) >>> 8);
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** A text that other drafts' reports are likely to have too. */
    void common(String text) {
        Integer number = words.number(text);
        number(number == null ? 0 : number + 1);
        if (number == null) {
            text(text);
        }
    }

    void commonOrNone(@Nullable String text) {
        truth(text != null);
        if (text != null) {
            common(text);
        }
    }

    void texts(List<String> texts) {
        each(texts, this::text);
    }

    void commons(List<String> texts) {
        each(texts, this::common);
    }

    <T> void each(Collection<T> items, Consumer<T> item) {
        number(items.size());
        items.forEach(item);
    }

    /** A place, or none: the same quotation stands in a finding, in its rule's outcome and in what is unsettled. */
    void place(@Nullable Location place) {
        if (place == null) {
            number(0);
            return;
        }
        Integer known = places.putIfAbsent(place, places.size());
        number(known == null ? 1 : known + 2);
        if (known != null) {
            return;
        }
        text(place.clause());
        commonOrNone(place.heading());
        number(place.page());
        number(place.line());
        number(place.index() + 1);
        number(place.start());
        number(place.end());
        text(place.quote());
    }

    private void put(byte one) {
        room(1);
        bytes[size++] = one;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
