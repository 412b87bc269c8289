package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.gate.Config;
import org.ringfence.gate.ConfigFinder;
import org.ringfence.tree.Malformed;

/**
 * A configuration and where it lies.
 *
 * @param config what it says
 * @param file the file
 * @param name the file as the caller knows it
 */
record ConfigFile(Config config, Path file, String name) {

    static ConfigFile read(Path file, Terminal terminal) throws UsageException {
        Path whole = file.toAbsolutePath().normalize();
        String name = terminal.nameOf(whole);
        try {
            return new ConfigFile(ConfigFinder.read(whole, name), whole, name);
        } catch (Malformed e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The folder that its paths are relative to. */
    Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    /** A draft's path below the folder, with forward slashes; empty for one that lies elsewhere. */
    Optional<String> below(Path draft) {
        Path whole = draft.toAbsolutePath().normalize();
        return whole.startsWith(folder())
                ? Optional.of(folder().relativize(whole).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /**
     * A file or folder that the configuration names.
     *
     * @param from where it is named, such as {@code ringfence.yaml:7}, for messages
     * @throws UsageException if it is not there, or a symbolic link leads out of the configuration's folder: a repository's settings must
     *     not reach into the machine that checks it
     */
    NamedFile inside(String path, String from, Terminal terminal) throws UsageException {
        Path whole = folder().resolve(path).normalize();
        if (!Files.exists(whole)) {
            throw new UsageException(from + ": there is no " + path + " in the folder of the configuration");
        }
        if (!holds(whole)) {
            throw new UsageException(
                    from + ": " + path + " is a link that leads out of the folder of the configuration");
        }
        return new NamedFile(prefix(terminal) + path, whole);
    }

    /** What leads from the caller's folder to the configuration's; empty where they are the same. */
    String prefix(Terminal terminal) {
        String to = terminal.nameOf(folder());
        return to.isEmpty() || to.endsWith("/") ? to : to + "/";
    }

    /** Whether a file that exists lies in the folder, links followed. */
    boolean holds(Path existing) throws UsageException {
        try {
            return existing.toRealPath().startsWith(folder().toRealPath());
        } catch (IOException e) {
            throw new UsageException(existing + " cannot be followed (" + e.getMessage() + ")");
        }
    }
}
