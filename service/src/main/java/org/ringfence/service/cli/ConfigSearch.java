package org.ringfence.service.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.gate.Config;
import org.ringfence.gate.ConfigFinder;

/**
 * Finds the one configuration that a call's drafts answer to. Drafts that answer to different ones are not checked together: one of the
 * configurations would quietly be passed over.
 */
final class ConfigSearch {
    private final Terminal terminal;
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();

    ConfigSearch(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The configuration at or above the caller's folder. */
    @Nullable
    ConfigFile here() throws UsageException {
        return read(nearest(terminal.folder()));
    }

    /** The configuration that everything named in a call answers to, or null if there is none. */
    @Nullable
    ConfigFile of(List<DraftFiles.Named> named) throws UsageException {
        Optional<Path> found = nearest(named.get(0).folder());
        for (DraftFiles.Named one : named) {
            Optional<Path> other = nearest(one.folder());
            if (!other.equals(found)) {
                throw differ(named.get(0).argument(), found, one.argument(), other);
            }
        }
        return read(found);
    }

    /** Holds every draft to answer to this configuration, and to none that lies nearer. */
    void hold(List<String> drafts, @Nullable ConfigFile config) throws UsageException {
        Optional<Path> expected = Optional.ofNullable(config).map(ConfigFile::file);
        for (String draft : drafts) {
            if (!draft.equals(DraftFiles.STANDARD_INPUT)) {
                Path parent =
                        terminal.resolve(draft).toAbsolutePath().normalize().getParent();
                Optional<Path> own = nearest(parent == null ? terminal.folder() : parent);
                if (!own.equals(expected)) {
                    throw differ("the other drafts", expected, draft, own);
                }
            }
        }
    }

    private Optional<Path> nearest(Path folder) {
        return nearest.computeIfAbsent(folder, ConfigFinder::find);
    }

    private @Nullable ConfigFile read(Optional<Path> file) throws UsageException {
        return file.isPresent() ? ConfigFile.read(file.get(), terminal) : null;
    }

    private UsageException differ(String one, Optional<Path> config, String other, Optional<Path> otherConfig) {
        return new UsageException(other + " answers to " + shown(otherConfig) + ", and " + one + " to " + shown(config)
                + "; check them apart, or choose one with --config, or say --no-config");
    }

    private String shown(Optional<Path> config) {
        return config.map(terminal::nameOf).orElse("no " + Config.NAME);
    }
}
