package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.cache.Cache;
import org.ringfence.engine.RuleCache;
import org.ringfence.lint.Linter;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Problem;

/**
 * Everything that is wrong with packs in a folder, by the paths that the caller would use.
 *
 * @param name the folder as the caller named it
 * @param folder the same folder
 * @param cache where compiled rules are kept
 */
record PackLint(String name, Path folder, Cache cache) {
    /** What is wrong with one pack in the folder, or with the folder's own. */
    List<Problem> of(Path pack) throws IOException {
        return shown(pack, Linter.lint(pack, BundledPacks.sources(), logic -> RuleCache.problems(logic, cache)));
    }

    /** Problems of one pack in the folder, by the paths that the caller would use. */
    List<Problem> shown(Path pack, List<Problem> found) {
        String inside = folder.normalize().relativize(pack.normalize()).toString();
        return under(inside.isEmpty() ? name : name + "/" + inside, found);
    }

    /** What is wrong with some packs in the folder, each by itself and all of them together. */
    List<Problem> of(List<Path> packs) throws IOException {
        Set<Problem> problems = new LinkedHashSet<>();
        for (Path pack : packs) {
            problems.addAll(of(pack));
        }
        if (packs.size() > 1) {
            problems.addAll(under(name, Linter.together(packs, BundledPacks.sources())));
        }
        return List.copyOf(problems);
    }

    /** Problems with the folder put before the paths of their files. */
    private static List<Problem> under(String prefix, List<Problem> found) {
        List<Problem> problems = new ArrayList<>();
        for (Problem one : found) {
            String file = Path.of(prefix, one.file()).normalize().toString().replace('\\', '/');
            problems.add(new Problem(file, one.line(), one.what(), one.instead()));
        }
        return problems;
    }
}
