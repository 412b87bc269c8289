package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;

/** The headings above the place reached, outermost first. */
final class HeadingChain {
    private record Entry(int level, int rank, String text) {}

    private final List<Entry> open = new ArrayList<>();
    private List<String> texts = List.of();

    List<String> texts() {
        return texts;
    }

    /**
     * Closes the headings that one at this level ends.
     *
     * @param level 1 to 9 as the format gives it
     * @param rank which stands higher at one level: 0 a division, 1 a part, 2 and more a clause by its depth
     */
    void close(int level, int rank) {
        if (rank == 0) {
            open.clear();
        }
        while (!open.isEmpty() && closes(open.get(open.size() - 1), level, rank)) {
            open.remove(open.size() - 1);
        }
        copy();
    }

    /** Opens a heading, when those it ends are closed. */
    void open(int level, int rank, String text) {
        open.add(new Entry(level, rank, text));
        copy();
    }

    private void copy() {
        String[] now = new String[open.size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = open.get(i).text();
        }
        texts = List.of(now);
    }

    private static boolean closes(Entry last, int level, int rank) {
        return last.level() > level || (last.level() == level && last.rank() >= rank);
    }
}
