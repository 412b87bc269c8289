package org.ringfence.gate;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of file names, such as {@code templates/**\/*.docx}. The double star stands for any folders, none included, as in ignore
 * files.
 *
 * @param pattern the pattern as written, with forward slashes
 */
public record Glob(String pattern) {
    /** @throws java.util.regex.PatternSyntaxException if it is not a pattern */
    public Glob {
        matcher(pattern);
    }

    /** Whether it matches a path, with forward slashes. */
    public boolean matches(String path) {
        Path plain = Path.of(path);
        return matcher(pattern).matches(plain)
                || (pattern.contains("**/")
                        && matcher(pattern.replace("**/", "")).matches(plain));
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
