package org.ringfence.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.facts.Parameter;
import org.ringfence.logic.Logic;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleCard;
import org.ringfence.tree.Nearest;

/** What a family holds to no effect: values that no message shows, places in messages that no rule fills, parameters that no rule reads. */
final class Leftovers {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern BLANK = Pattern.compile("[\\[{]|\\bTBC\\b");
    /** Nought, and the hundred that turns a share into percent: anything else is a threshold. */
    private static final Set<String> NO_THRESHOLDS = Set.of("0", "100");

    private final PackFamily family;
    private final Logic logic;
    private final Agreement.Lines lines;
    private final List<Problem> problems;

    Leftovers(PackFamily family, Logic logic, Agreement.Lines lines, List<Problem> problems) {
        this.family = family;
        this.logic = logic;
        this.lines = lines;
        this.problems = problems;
    }

    /** @param read the parameters that rules of the whole pack read */
    void find(Set<String> read) {
        family.cards().forEach(this::message);
        for (Parameter parameter : family.parameters()) {
            if (!read.contains(parameter.id())) {
                String path = family.room() + "/parameters.csv";
                wrong(
                        path,
                        lines.of(path, parameter.id()),
                        "no rule reads " + parameter.id(),
                        Nearest.offer(parameter.id(), read) + "Take the row out, or read it in rules.drl");
            }
        }
        for (Logic.Rule rule : logic.rules()) {
            rule.figures().stream()
                    .filter(figure -> !NO_THRESHOLDS.contains(figure.word()))
                    .forEach(
                            figure -> wrong(
                                    logic.path(),
                                    figure.line(),
                                    "the number " + figure.word() + " decides here, where nobody looks for it",
                                    "move it to parameters.csv and read it with Parameter(id == \"RULE-N.name\", $most : number)"));
        }
    }

    /** @param spoken the rules that have phrases */
    void unheard(Map<String, Integer> spoken) {
        Set<String> named = new HashSet<>();
        logic.rules().forEach(rule -> rule.named().forEach(one -> named.add(one.word())));
        spoken.forEach((rule, line) -> {
            if (!named.contains(rule)
                    && family.cards().stream().anyMatch(card -> card.id().equals(rule))) {
                wrong(
                        family.room() + "/phrases.yaml",
                        line,
                        rule + " has phrases, and nothing in rules.drl looks for its clauses",
                        "add it where the family looks for clauses: Provision(rule in (…, \"" + rule + "\"), …)");
            }
        });
    }

    private void message(RuleCard card) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(card.message());
        while (place.find()) {
            places.add(place.group(1));
        }
        String path = family.room() + "/rules.yaml";
        int line = lines.of(path, card.id());
        if (!PLACE.matcher(BRACKETS.matcher(card.message()).replaceAll(""))
                .results()
                .toList()
                .isEmpty()) {
            wrong(
                    path,
                    line,
                    "the message of " + card.id() + " has a {place} outside square brackets",
                    "put brackets around what is left out where there is nothing to fill it with: [: {count}]");
        }
        if (BLANK.matcher(card.remedy()).find()) {
            wrong(
                    path,
                    line,
                    "the remedy of " + card.id() + " has a blank in it",
                    "write wording that can be pasted as it is");
        }
        Set<String> given = new TreeSet<>();
        for (Logic.Rule rule : logic.rules()) {
            for (Logic.Report report : rule.reports()) {
                if (report.rules().contains(card.id())) {
                    given.addAll(report.evidence());
                    report.evidence().stream()
                            .filter(one -> !places.contains(one))
                            .forEach(one -> wrong(
                                    logic.path(),
                                    report.line(),
                                    "“" + one + "” is given to the message of " + card.id()
                                            + ", which has no place for it",
                                    Nearest.offer(one, places) + "Write {" + one
                                            + "} in the message, or leave it out here"));
                }
            }
        }
        places.stream()
                .filter(one -> !given.contains(one))
                .forEach(one -> wrong(
                        path,
                        line,
                        "the message of " + card.id() + " waits for {" + one + "}, which no rule gives",
                        Nearest.offer(one, given) + "Give it in rules.drl: verdicts.violated(\"" + card.id()
                                + "\", $clause, \"" + one + "\", $value)"));
    }

    private void wrong(String path, int line, String what, String instead) {
        problems.add(new Problem(path, line, what, instead));
    }

    /** The parameters that the rules of some files read. */
    static Set<String> read(Iterable<Logic> logic) {
        Set<String> read = new TreeSet<>();
        logic.forEach(file -> file.rules().forEach(rule -> rule.parameters().forEach(use -> read.add(use.id()))));
        return read;
    }
}
