package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.pack.Problem;

/** What is found out about one rule while it is read: its outline, and what is wrong with it. */
final class Notes {
    final List<Logic.Report> reports = new ArrayList<>();
    final List<Logic.ParameterUse> parameters = new ArrayList<>();
    final List<Logic.Mention> named = new ArrayList<>();
    final List<Logic.Setting> settings = new ArrayList<>();
    final List<Logic.Mention> figures = new ArrayList<>();
    final List<String> shape = new ArrayList<>();

    private final String path;
    private final Set<String> imported;
    private final List<Problem> problems;
    private final Set<String> missing = new TreeSet<>();

    /** @param imported the names that the file imports */
    Notes(String path, Set<String> imported, List<Problem> problems) {
        this.path = path;
        this.imported = imported;
        this.problems = problems;
    }

    void wrong(int line, String what, String instead) {
        problems.add(new Problem(path, line, what, instead));
    }

    void wrong(Refusal refusal) {
        wrong(refusal.line(), refusal.what(), refusal.instead());
    }

    /** Notes that a name is used, which the file must import. */
    void uses(Class<?> type, int line) {
        if (!imported.contains(type.getSimpleName()) && missing.add(type.getSimpleName())) {
            wrong(
                    line,
                    type.getSimpleName() + " is used and not imported",
                    "add at the top of the file: import " + type.getName() + ";");
        }
    }

    /** The outline, with where the rule stands in the text to compile. */
    Logic.Rule rule(String name, int line, int from, int to, int burden) {
        return new Logic.Rule(name, line, from, to, burden, reports, parameters, named, settings, figures, shape);
    }
}
