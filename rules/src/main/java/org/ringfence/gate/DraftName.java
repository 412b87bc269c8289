package org.ringfence.gate;

import java.util.List;

/**
 * A draft by the names under which a gate may know it.
 *
 * @param given as the report names it
 * @param below its path below the configuration's folder, by which a baseline made elsewhere knows it; as given where there is none
 * @param path its path from the folder that the file names of waivers are read from
 */
public record DraftName(String given, String below, String path) {

    /** A draft that has one name. */
    public static DraftName asGiven(String file) {
        return new DraftName(file, file, file);
    }

    /** The names by which a report may know it. */
    List<String> reported() {
        return List.of(given, below);
    }

    /** Whether it is the one draft at a path, and no other that is merely called the same. */
    boolean at(String wanted) {
        return FileNames.plain(path).equals(FileNames.plain(wanted));
    }

    /** Whether any of its names is {@code wanted} or ends in it: enough where the words decide. */
    boolean endsIn(String wanted) {
        return FileNames.matches(given, wanted) || FileNames.matches(below, wanted) || FileNames.matches(path, wanted);
    }
}
