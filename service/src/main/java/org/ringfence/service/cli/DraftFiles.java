package org.ringfence.service.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the drafts that a call names: files as they are, folders with all they hold, patterns with all they match. */
final class DraftFiles {
    static final String STANDARD_INPUT = "-";

    private static final int MAX_FILES = 100_000;
    private static final int MAX_DEPTH = 64;
    private static final List<String> DRAFTS = List.of(
            ".docx",
            ".pdf",
            ".odt",
            ".html",
            ".htm",
            ".eml",
            ".md",
            ".markdown",
            ".txt",
            ".terms.json",
            ".terms.yaml",
            ".terms.yml");

    private final Path base;
    private final String prefix;

    /**
     * @param base the folder that names are relative to
     * @param prefix what leads from the caller's folder to it, such as {@code ../}; empty where they are the same
     */
    DraftFiles(Path base, String prefix) {
        this.base = base;
        this.prefix = prefix;
    }

    /**
     * What one argument names.
     *
     * @param argument the argument
     * @param folder the folder itself, or that in which the files lie or the pattern begins
     * @param drafts the drafts, as the caller would name them
     * @param itself whether it is the name of the draft itself
     * @param matched false for a pattern that matches nothing
     */
    record Named(String argument, Path folder, List<String> drafts, boolean itself, boolean matched) {}

    /**
     * What is named, in the order given and sorted within folders and patterns. A name that is neither file, folder nor pattern stays, so
     * that its absence is reported among the others' results.
     *
     * @throws UsageException if a folder holds nothing that can be checked, or there are too many files
     */
    List<Named> named(List<String> arguments) throws UsageException {
        List<Named> all = new ArrayList<>();
        int count = 0;
        for (String argument : arguments) {
            Named one = named(argument);
            count += one.drafts().size();
            all.add(one);
        }
        if (count > MAX_FILES) {
            throw new UsageException(
                    "these are " + count + " files; at most " + MAX_FILES + " are checked in one call");
        }
        return all;
    }

    private Named named(String argument) throws UsageException {
        if (argument.equals(STANDARD_INPUT)) {
            return new Named(argument, base, List.of(argument), true, true);
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            List<String> held = within(argument, path, DraftFiles::looksLikeDraft);
            if (held.isEmpty()) {
                throw new UsageException("the folder " + argument + " holds no drafts (files that end with "
                        + String.join(", ", DRAFTS) + "); name the files themselves");
            }
            return new Named(argument, path.normalize(), held, false, true);
        }
        if (!Files.exists(path) && isPattern(argument)) {
            return matching(argument);
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        return new Named(argument, parent == null ? base : parent, List.of(prefix + argument), true, true);
    }

    /** What could be drafts below the base folder, as paths below it; none where there are none. */
    List<String> below() throws UsageException {
        return within("", base, DraftFiles::looksLikeDraft);
    }

    private Path path(String argument) throws UsageException {
        try {
            return base.resolve(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + argument + "' is no file name: " + e.getReason());
        }
    }

    private Named matching(String pattern) throws UsageException {
        int wild = firstWild(pattern);
        int slash = pattern.lastIndexOf('/', wild);
        String root = slash < 0 ? "" : pattern.substring(0, slash + 1);
        String rest = pattern.substring(slash + 1);
        Path folder = path(root.isEmpty() ? "." : root);
        Named nothing = new Named(pattern, folder.normalize(), List.of(prefix + pattern), true, false);
        if (!Files.isDirectory(folder)) {
            return nothing;
        }
        PathMatcher whole = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        // The double star of build tools and ignore files also stands for no folder at all.
        PathMatcher flat = FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
        boolean deep = rest.contains("**/");
        List<String> found = within(root, folder, path -> whole.matches(path) || (deep && flat.matches(path)));
        return found.isEmpty() ? nothing : new Named(pattern, folder.normalize(), found, false, true);
    }

    /** Files below a folder, by name; hidden files and folders and symbolic links to folders are passed over. */
    private List<String> within(String name, Path folder, Predicate<Path> wanted) throws UsageException {
        String before = prefix + (name.isEmpty() || name.endsWith("/") ? name : name + "/");
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            return walk.map(folder::relativize)
                    .filter(path -> !hidden(path) && wanted.test(path) && Files.isRegularFile(folder.resolve(path)))
                    .limit(MAX_FILES + 1L)
                    .map(path -> before + path.toString().replace('\\', '/'))
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
