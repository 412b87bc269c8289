package org.ringfence.cases;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.pack.Case;
import org.ringfence.pack.Problem;

/**
 * What came of cases, told to the people who own the rules.
 *
 * @param prefix what to put before a file's path, so that a terminal can open it
 * @param all whether what is pending is told at length as well
 */
public record TrialText(String prefix, boolean all) {
    private static final int LONGEST_TEXT = 600;

    /** Tells of one family. */
    public void write(Trial trial, PrintStream out) {
        out.println(headline(trial));
        for (CaseResult result : trial.results()) {
            if (!result.passes() || (all && result.pending())) {
                write(result, out);
            } else if (result.pending() && !result.one().pending().isEmpty()) {
                out.println("  pending: " + place(result.one()) + result.one().name());
            }
        }
        write("Not written yet:", trial.unwritten(), out);
        write("No case would notice:", trial.unnoticed(), out);
    }

    private void write(String heading, List<Problem> problems, PrintStream out) {
        if (!problems.isEmpty()) {
            out.println();
            out.println(heading);
            for (Problem problem : problems) {
                out.println(place(problem.file(), problem.line()) + problem.what());
                out.println("    " + problem.instead());
            }
        }
    }

    private void write(CaseResult result, PrintStream out) {
        Case one = result.one();
        out.println();
        out.println(place(one) + one.name() + (result.passes() ? " (pending)" : ""));
        if (!result.trouble().isEmpty()) {
            out.println("    " + result.trouble().replace("\n", "\n    "));
        }
        for (Difference difference : result.differences()) {
            boolean reached = difference.weight() == Difference.Weight.REACHED;
            out.println("    " + difference.rule()
                    + (reached
                            ? " is pending, and is " + difference.expected() + " by now"
                            : " should be " + difference.expected() + ", and is " + difference.came()));
            difference.why().forEach(why -> out.println("        " + why));
        }
        said(one).forEach(line -> out.println("    | " + line));
    }

    private static List<String> said(Case one) {
        if (!(one.subject() instanceof Case.Clauses clauses)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        clauses.definitions().forEach(text -> lines.addAll(shortened(text)));
        clauses.clauses().forEach(text -> lines.addAll(shortened(text)));
        return lines;
    }

    private static List<String> shortened(String text) {
        String shown = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        return shown.lines().toList();
    }

    private String place(Case one) {
        return place(one.file(), one.line());
    }

    private String place(String file, int line) {
        String path = Path.of(prefix + file).normalize().toString().replace('\\', '/');
        return path + (line > 0 ? ":" + line : "") + ": ";
    }

    private static String headline(Trial trial) {
        long bad = trial.results().stream().filter(one -> !one.passes()).count();
        long pending = trial.results().stream()
                .filter(one -> one.passes() && one.pending())
                .count();
        long good = trial.results().size() - bad - pending;
        return trial.pack() + "/" + trial.room() + ": " + count(trial.results().size(), "case") + ": " + good
                + " as expected" + (bad == 0 ? "" : ", " + bad + " not")
                + (pending == 0 ? "" : ", " + pending + " pending");
    }

    /** A number with its noun. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** One line on all of them. */
    public static String summary(List<Trial> trials) {
        List<CaseResult> results =
                trials.stream().flatMap(trial -> trial.results().stream()).toList();
        long bad = results.stream().filter(one -> !one.passes()).count();
        long unnoticed =
                trials.stream().mapToLong(trial -> trial.unnoticed().size()).sum();
        long unwritten =
                trials.stream().mapToLong(trial -> trial.unwritten().size()).sum();
        if (bad == 0 && unnoticed == 0 && unwritten == 0) {
            return "All is as expected: " + count(results.size(), "case") + " of "
                    + (trials.size() == 1 ? "one family" : trials.size() + " families") + ".";
        }
        return count(bad, "case") + " of " + results.size() + (bad == 1 ? " does" : " do") + " not end as expected; "
                + (unwritten == 0
                        ? ""
                        : count(unwritten, "place") + (unwritten == 1 ? " is" : " are") + " not written yet; ")
                + (unnoticed == 0 ? "nothing" : count(unnoticed, "change")) + " would go unnoticed.";
    }
}
