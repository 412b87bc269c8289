package org.ringfence.service.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ringfence.gate.DraftName;

/**
 * Tells by which names a gate may know a draft, wherever a call is made.
 *
 * @param base the folder that file names of waivers are read from
 * @param config the configuration that holds, or null
 */
record Whereabouts(Terminal terminal, Path base, @Nullable ConfigFile config) {

    /** File names of waivers are read from the folder of the configuration, or without one from that of the waivers file. */
    static Whereabouts of(@Nullable ConfigFile config, @Nullable NamedFile waivers, Terminal terminal) {
        if (config != null) {
            return new Whereabouts(terminal, config.folder(), config);
        }
        Path folder = waivers == null
                ? null
                : waivers.path().toAbsolutePath().normalize().getParent();
        return new Whereabouts(
                terminal, folder == null ? terminal.folder().toAbsolutePath().normalize() : folder, null);
    }

    DraftName of(String draft) {
        Path whole = terminal.resolve(draft).toAbsolutePath().normalize();
        boolean near = base.getRoot() != null && base.getRoot().equals(whole.getRoot());
        String path = (near ? base.relativize(whole) : whole).toString().replace('\\', '/');
        String below = config == null ? draft : config.below(whole).orElse(draft);
        return new DraftName(draft, below, path);
    }
}
