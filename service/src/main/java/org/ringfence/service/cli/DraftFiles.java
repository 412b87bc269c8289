package org.ringfence.service.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the drafts that a call names: files as they are, folders with all they hold, patterns with all they match. */
final class DraftFiles {
    static final String STANDARD_INPUT = "-";

    private static final int MAX_FILES = 100_000;
    private static final int MAX_DEPTH = 64;
    private static final List<String> DRAFTS =
            List.of(".docx", ".md", ".markdown", ".txt", ".terms.json", ".terms.yaml", ".terms.yml");

    private final Terminal terminal;

    DraftFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The names of the drafts, each once, in the order given and sorted within folders and patterns. A name that is neither file, folder nor
     * pattern stays, so that its absence is reported among the others' results.
     *
     * @throws UsageException if a folder holds nothing that can be checked, or there are too many files
     */
    List<String> expand(List<String> arguments) throws UsageException {
        Set<String> names = new LinkedHashSet<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                names.add(argument);
                continue;
            }
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                List<String> held = within(argument, path, DraftFiles::looksLikeDraft);
                if (held.isEmpty()) {
                    throw new UsageException("the folder " + argument + " holds no drafts (files that end with "
                            + String.join(", ", DRAFTS) + "); name the files themselves");
                }
                names.addAll(held);
            } else if (!Files.exists(path) && isPattern(argument)) {
                names.addAll(matching(argument));
            } else {
                names.add(argument);
            }
        }
        if (names.size() > MAX_FILES) {
            throw new UsageException(
                    "these are " + names.size() + " files; at most " + MAX_FILES + " are checked in one call");
        }
        return List.copyOf(names);
    }

    private Path path(String argument) throws UsageException {
        try {
            return terminal.resolve(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + argument + "' is no file name: " + e.getReason());
        }
    }

    private List<String> matching(String pattern) throws UsageException {
        int wild = firstWild(pattern);
        int slash = pattern.lastIndexOf('/', wild);
        String root = slash < 0 ? "" : pattern.substring(0, slash + 1);
        String rest = pattern.substring(slash + 1);
        Path folder = path(root.isEmpty() ? "." : root);
        if (!Files.isDirectory(folder)) {
            return List.of(pattern);
        }
        PathMatcher whole = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        // The double star of build tools and ignore files also stands for no folder at all.
        PathMatcher flat = FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
        boolean deep = rest.contains("**/");
        List<String> found = within(root, folder, path -> whole.matches(path) || (deep && flat.matches(path)));
        return found.isEmpty() ? List.of(pattern) : found;
    }

    /** Files below a folder, by name; hidden files and folders and symbolic links to folders are passed over. */
    private static List<String> within(String name, Path folder, Predicate<Path> wanted) throws UsageException {
        String prefix = name.isEmpty() || name.endsWith("/") ? name : name + "/";
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            return walk.map(folder::relativize)
                    .filter(path -> !hidden(path) && wanted.test(path) && Files.isRegularFile(folder.resolve(path)))
                    .limit(MAX_FILES + 1L)
                    .map(path -> prefix + path.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("the folder " + name + " cannot be read: " + e.getMessage());
        }
    }

    private static boolean hidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeDraft(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return DRAFTS.stream().anyMatch(name::endsWith)
                && !String.valueOf(path.getFileName()).startsWith("~$");
    }

    private static boolean isPattern(String argument) {
        return firstWild(argument) >= 0;
    }

    private static int firstWild(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
