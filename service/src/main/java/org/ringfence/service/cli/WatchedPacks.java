package org.ringfence.service.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.check.Checker;
import org.ringfence.service.inforce.RulesWatch;

/** The folders of packs that a service was started with, read again each time they change. */
final class WatchedPacks implements RulesWatch.Source {
    /** More than any pack has; beyond it a change is still seen by what comes first. */
    private static final int MOST_FILES = 5_000;

    private static final int DEPTH = 6;

    private final PackChoice packs;
    private final Terminal terminal;
    /** As they were when the service began: a folder that goes away later is a change, too. */
    private final List<Path> folders;

    WatchedPacks(PackChoice packs, Terminal terminal) {
        this.packs = packs;
        this.terminal = terminal;
        this.folders = packs.folders();
    }

    boolean any() {
        return !folders.isEmpty();
    }

    @Override
    public String fingerprint() {
        StringBuilder print = new StringBuilder();
        // Versions come into force and go out of it with the day.
        print.append(Words.today(terminal));
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
                walk.filter(Files::isRegularFile)
                        .limit(MOST_FILES)
                        .sorted()
                        .forEach(file -> print.append(file)
                                .append(' ')
                                .append(told(file))
                                .append('\n'));
            } catch (IOException | UncheckedIOException e) {
                print.append(folder).append(" cannot be read\n");
            }
        }
        return print.toString();
    }

    private static String told(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return "gone";
        }
    }

    @Override
    public Checker load() throws RulesWatch.Refused {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new RulesWatch.Refused("the folder " + folder + " is gone; put it back");
            }
        }
        try {
            return packs.checker(Words.today(terminal));
        } catch (UsageException | InvalidRules e) {
            throw new RulesWatch.Refused(String.valueOf(e.getMessage()));
        }
    }
}
