package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the reader is known to get wrong, by name. Expectations say what a careful reader says and are never loosened; where the product
 * does not reach them yet, the difference stands here, one line each. A new difference fails the build, and so does one that is gone:
 * mend the list with {@code -Dmisreadings.rewrite=true}, and let the review see which lines came and went.
 */
public final class Misreadings {
    private static final boolean REWRITE = Boolean.getBoolean("misreadings.rewrite");
    private static final Path FOLDER = Path.of("src/test/resources/misreadings");

    private final Path file;
    private final SortedMap<String, List<String>> known = new TreeMap<>();
    private final SortedMap<String, List<String>> met = new TreeMap<>();

    /** @param suite the list's name */
    public Misreadings(String suite) {
        this.file = FOLDER.resolve(suite + ".txt");
        if (Files.exists(file)) {
            lines().forEach(line -> {
                int tab = line.indexOf('\t');
                known.computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
                        .add(line.substring(tab + 1));
            });
        }
    }

    /** Holds what differs for one named thing against the list. */
    public void hold(String name, Collection<String> differences) {
        List<String> sorted = differences.stream().sorted().toList();
        if (met.put(name, sorted) != null) {
            throw new IllegalArgumentException("two things are called " + name);
        }
        if (!REWRITE) {
            assertThat(sorted).as("differences of " + name).isEqualTo(known.getOrDefault(name, List.of()));
        }
    }

    /** To be called when the suite has ended: every listed thing must still exist, and a rewritten list is saved. */
    public void end() {
        if (REWRITE) {
            StringBuilder text = new StringBuilder();
            met.forEach((name, differences) -> differences.forEach(
                    one -> text.append(name).append('\t').append(one).append('\n')));
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        assertThat(met.keySet()).as("names listed in " + file).containsAll(known.keySet());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
