package org.ringfence.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.pack.Problem;

/**
 * What is only said because something else is wrong: where a rule's number is mistaken, everything that names it seems wrong as well. Only
 * the slip itself is told.
 */
final class Aftermath {
    private static final String MANIFEST = "pack.yaml";
    private static final Pattern NUMBER_SLIP = Pattern.compile(
            "rule \\S.* (stands twice|is not of the family .*)|“.*” does not fit \"id\"|a second \"id\" in one entry");
    private static final Pattern BY_NUMBER =
            Pattern.compile("no rule of this family is called .*|no rule is called .*|there is no rule “.*"
                    + "|“.*” is no rule of this family, .*|the message of .* waits for .*"
                    + "|“.*” is given to the message of .*|nothing in .* ever reports on .*");
    private static final Pattern FAMILIES_SLIP =
            Pattern.compile("\"families\" (must be|is empty).*|“.*” does not fit \"families\"|\"families\" is missing");
    private static final Pattern BY_FAMILIES =
            Pattern.compile("the pack names no families|no rule cites .*|pack\\.yaml does not list the folder .*");

    private static final Pattern SLIP_IN_BRACES =
            Pattern.compile("a comma in braces begins something new, .*|a space is missing after the colon of .*");

    private static final Pattern CHANGES_SLIP = Pattern.compile("\"changes\" (must be|is empty).*");
    private static final Pattern BY_CHANGES = Pattern.compile("the entry says of no change");

    private Aftermath() {}

    /** Takes out of some problems those that will be gone when others are mended. */
    static void drop(List<Problem> problems) {
        Set<String> rooms = new HashSet<>();
        Set<String> lines = new HashSet<>();
        boolean families = false;
        for (Problem one : problems) {
            if (one.file().endsWith("/rules.yaml") && says(one, NUMBER_SLIP)) {
                rooms.add(room(one));
            }
            if (says(one, SLIP_IN_BRACES)) {
                lines.add(line(one));
            }
            families |= one.file().equals(MANIFEST) && says(one, FAMILIES_SLIP);
        }
        boolean unlisted = families;
        boolean unchanged = problems.stream().anyMatch(one -> says(one, CHANGES_SLIP));
        problems.removeIf(one -> rooms.contains(room(one)) && says(one, BY_NUMBER)
                || lines.contains(line(one)) && !says(one, SLIP_IN_BRACES)
                || unchanged && says(one, BY_CHANGES)
                || unlisted && says(one, BY_FAMILIES));
    }

    private static boolean says(Problem problem, Pattern pattern) {
        return pattern.matcher(problem.what()).matches();
    }

    private static String line(Problem problem) {
        return problem.file() + ":" + problem.line();
    }

    private static String room(Problem problem) {
        return problem.file().substring(0, problem.file().lastIndexOf('/') + 1);
    }
}
