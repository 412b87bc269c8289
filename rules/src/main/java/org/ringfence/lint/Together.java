package org.ringfence.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.pack.Problem;

/** Problems in the order of files and lines, those that say the same of several lines of a file as one. */
final class Together {
    private static final int MOST_LINES = 5;

    private Together() {}

    static List<Problem> of(List<Problem> problems) {
        Map<String, List<Problem>> alike = new LinkedHashMap<>();
        problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparing(Problem::what))
                .forEach(one -> alike.computeIfAbsent(
                                one.file() + "\n" + one.what() + "\n" + one.instead(), none -> new ArrayList<>())
                        .add(one));
        return alike.values().stream().map(Together::one).toList();
    }

    private static Problem one(List<Problem> alike) {
        Problem first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        String lines = alike.stream()
                .skip(1)
                .limit(MOST_LINES)
                .map(one -> String.valueOf(one.line()))
                .collect(Collectors.joining(", "));
        String more = alike.size() - 1 > MOST_LINES ? " and " + (alike.size() - 1 - MOST_LINES) + " more" : "";
        return new Problem(
                first.file(),
                first.line(),
                first.what() + (alike.size() == 2 ? " (also line " : " (also lines ") + lines + more + ")",
                first.instead());
    }
}
