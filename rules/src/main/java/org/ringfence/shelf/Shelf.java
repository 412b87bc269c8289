package org.ringfence.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.DraftReports;

/**
 * Keeps the reports of one call, and the drafts' text where it is to be shown, until they are written. Beyond a few they lie in a
 * temporary file, so that a thousand drafts need no more memory than fifty; where there can be none they stay in memory. Filled by one
 * thread, then read by one. What is taken from it can be read until it is closed, and throws {@link UncheckedIOException} if the file
 * cannot be read.
 */
public final class Shelf implements AutoCloseable {
    private final Kept<DraftReport> reports;
    private final Kept<Draft> texts;
    private final Map<String, Integer> placeOfText = new HashMap<>();

    /** An empty one, with its files where the system has temporary ones. */
    public Shelf() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    Shelf(Path folder) {
        reports = new Kept<>(folder, PackedReport::of, PackedReport::read);
        texts = new Kept<>(folder, PackedText::of, PackedText::read);
    }

    /**
     * Puts a report on it.
     *
     * @param text the draft, or null if its text is not to be shown
     * @throws UncheckedIOException if the temporary file cannot be written
     */
    public void add(DraftReport report, @Nullable Draft text) {
        try {
            reports.add(report);
            if (text != null) {
                placeOfText.putIfAbsent(key(text.name(), text.sha256()), texts.size());
                texts.add(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports, in the order in which they came. */
    public List<DraftReport> reports() {
        return new DraftReports() {
            @Override
            public DraftReport get(int index) {
                Objects.checkIndex(index, size());
                return from(reports, index);
            }

            @Override
            public int size() {
                return reports.size();
            }
        };
    }

    /** The draft that a report speaks of, or its clauses alone; empty where it was not kept. */
    public Optional<Draft> text(DraftReport report) {
        return Optional.ofNullable(placeOfText.get(key(report.file(), report.sha256())))
                .map(place -> from(texts, place));
    }

    private static String key(String name, String sha256) {
        return sha256 + ' ' + name;
    }

    private static <T> T from(Kept<T> kept, int index) {
        try {
            return kept.get(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (reports;
                texts) {
            placeOfText.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
