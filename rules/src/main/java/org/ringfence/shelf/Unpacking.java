package org.ringfence.shelf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/** Reads what {@link Packing} wrote. */
final class Unpacking {
    private final Words words;
    private final List<Location> places = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    Unpacking(Words words, byte[] bytes) {
        this.words = words;
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[at++];
            number |= (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }

    boolean truth() {
        return number() == 1;
    }

    <E extends Enum<E>> E word(E[] words) {
        return words[number()];
    }

    String text() {
        int number = number();
        int length = number >>> 1;
        if ((number & 1) == 0) {
            String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at += length;
            return text;
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
            at += 2;
        }
        return new String(text);
    }

    String common() {
        int number = number();
        return number == 0 ? text() : words.text(number - 1);
    }

    @Nullable
    String commonOrNone() {
        return truth() ? common() : null;
    }

    List<String> texts() {
        return each(this::text);
    }

    List<String> commons() {
        return each(this::common);
    }

    <T> List<T> each(Supplier<T> item) {
        int count = number();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    @Nullable
    Location placeOrNone() {
        int number = number();
        if (number == 0) {
            return null;
        }
        if (number > 1) {
            return places.get(number - 2);
        }
        // Whatever is read here is read in the order of the arguments.
        Location place =
                new Location(text(), commonOrNone(), number(), number(), number() - 1, number(), number(), text());
        places.add(place);
        return place;
    }

    Location place() {
        Location place = placeOrNone();
        if (place == null) {
            throw new IllegalStateException("a place is missing");
        }
        return place;
    }
}
