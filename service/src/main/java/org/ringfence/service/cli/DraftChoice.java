package org.ringfence.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.gate.Config;
import picocli.CommandLine.ParseResult;

/**
 * The drafts that a call is about, and the configuration they answer to.
 *
 * @param names the drafts' names, each once
 * @param from where they are named, such as {@code command line} or {@code ringfence.yaml:3}
 * @param config the configuration, or null where there is none
 * @param configFrom how it was come by
 * @param unmatched patterns of the configuration that match no file
 */
record DraftChoice(
        List<String> names, String from, @Nullable ConfigFile config, String configFrom, List<String> unmatched) {
    private static final String CALL = "command line";

    static DraftChoice of(ParseResult parsed, Terminal terminal) throws UsageException {
        List<String> arguments = parsed.matchedPositionalValue(0, List.of());
        String given = parsed.matchedOptionValue(CheckOptionSpecs.CONFIG, "");
        boolean none = parsed.matchedOptionValue(CheckOptionSpecs.NO_CONFIG, false);
        if (none && !given.isEmpty()) {
            throw new UsageException("--config and --no-config cannot both be meant");
        }
        ConfigSearch search = new ConfigSearch(terminal);
        List<DraftFiles.Named> named = new DraftFiles(terminal.folder(), "").named(arguments);
        boolean searched = !none && given.isEmpty();
        @Nullable ConfigFile config = null;
        if (!given.isEmpty()) {
            config = ConfigFile.read(terminal.resolve(given), terminal);
        } else if (searched) {
            config = named.isEmpty() ? search.here() : search.of(named);
        }
        DraftChoice choice = named.isEmpty() ? configured(config, terminal) : called(named, config, terminal);
        if (searched) {
            search.hold(choice.names, config);
        }
        String from = searched
                ? config == null ? "none at or above the drafts" : "the nearest at or above the drafts"
                : none ? CheckOptionSpecs.NO_CONFIG : CheckOptionSpecs.CONFIG;
        return new DraftChoice(choice.names, choice.from, config, from, choice.unmatched);
    }

    private static DraftChoice called(List<DraftFiles.Named> named, @Nullable ConfigFile config, Terminal terminal) {
        Set<String> names = new LinkedHashSet<>();
        for (DraftFiles.Named one : named) {
            for (String draft : one.drafts()) {
                // Who names a file means it.
                if (one.itself() || !excluded(draft, config, terminal)) {
                    names.add(draft);
                }
            }
        }
        return new DraftChoice(List.copyOf(names), CALL, config, "", List.of());
    }

    private static DraftChoice configured(@Nullable ConfigFile config, Terminal terminal) throws UsageException {
        if (config == null) {
            throw new UsageException("no draft is named, and no " + Config.NAME
                    + " here or above says which to check; name one, or let 'ringfence init' write one");
        }
        if (config.config().drafts().isEmpty()) {
            throw new UsageException("no draft is named, and " + config.name()
                    + " has no drafts: add them there, or name them in the call");
        }
        Set<String> names = new LinkedHashSet<>();
        List<String> unmatched = new ArrayList<>();
        DraftFiles files = new DraftFiles(config.folder(), config.prefix(terminal));
        for (DraftFiles.Named one : files.named(config.config().drafts())) {
            if (one.matched()) {
                one.drafts().stream()
                        .filter(draft -> !excluded(draft, config, terminal))
                        .forEach(names::add);
            } else {
                unmatched.add(one.argument());
            }
        }
        String from = config.config().from("drafts");
        if (names.isEmpty()) {
            throw new UsageException(from + ": no file matches "
                    + String.join(", ", config.config().drafts())
                    + (config.config().exclude().isEmpty() ? "" : " and is not excluded"));
        }
        for (String name : names) {
            Path draft = terminal.resolve(name);
            if (Files.exists(draft) && !config.holds(draft)) {
                throw new UsageException(
                        from + ": " + name
                                + " is a link that leads out of the folder of the configuration; name it in the call if it is meant");
            }
        }
        return new DraftChoice(List.copyOf(names), from, config, "", unmatched);
    }

    private static boolean excluded(String draft, @Nullable ConfigFile config, Terminal terminal) {
        if (config == null) {
            return false;
        }
        Optional<String> below = config.below(terminal.resolve(draft));
        return below.isPresent() && config.config().excludes(below.get());
    }
}
