package org.ringfence.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.authoring.NewRule;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFiles;
import org.ringfence.pack.Problem;

/** Finds where a rule that was begun is not written yet. */
final class Unfilled {
    private Unfilled() {}

    /** Each place of a family's files, and of its pack's, that must still be written. Cases tell of themselves. */
    static List<Problem> in(PackFiles files, PackFamily family) throws IOException {
        List<Problem> problems = new ArrayList<>();
        String room = family.room() + "/";
        for (String path : List.of(
                "pack.yaml", room + "rules.yaml", room + "phrases.yaml", room + "parameters.csv", room + "rules.drl")) {
            int line = 0;
            for (String text : files.text(path).orElse("").split("\n", -1)) {
                line++;
                boolean remark = text.stripLeading().startsWith("#")
                        || text.stripLeading().startsWith("//");
                if (!remark && text.contains(NewRule.MARK)) {
                    problems.add(new Problem(
                            path, line, "this is not written yet", "write over " + shortened(text.strip())));
                }
            }
        }
        Set<String> sources = new TreeSet<>();
        family.cards()
                .forEach(card -> card.citations().stream()
                        .filter(citation -> (citation.publisher() + citation.date()).contains(NewRule.MARK))
                        .forEach(citation -> sources.add(citation.source())));
        for (String source : sources) {
            problems.add(new Problem(
                    "../sources.yaml",
                    0,
                    "the source " + source + " is not written yet",
                    "write over everything there that says " + NewRule.MARK));
        }
        return problems;
    }

    private static String shortened(String text) {
        return text.length() <= 90 ? text : text.substring(0, 89) + "…";
    }
}
