package org.ringfence.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ringfence.cache.Cache;
import org.ringfence.cache.Digest;
import org.ringfence.cache.ProductCode;
import org.ringfence.facts.Parameter;
import org.ringfence.logic.Logic;
import org.ringfence.logic.PackLogic;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleCard;
import org.ringfence.terms.Vocabulary;
import org.ringfence.tree.Nearest;

/**
 * Whether what the rules of packs look for is there to be found, and whether what they report is theirs to report. Where it is not, a rule
 * keeps silent for ever, and silence clears a draft: so such packs are not used.
 */
public final class Agreement {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> vocabulary = Vocabulary.words();
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Lines lines;

    /** Finds the line of a file on which something is named, or 0. */
    interface Lines {
        int of(String path, String word);
    }

    private Agreement(List<Pack> packs, Lines lines) {
        this.lines = lines;
        for (Pack pack : packs) {
            pack.cards().forEach(card -> rules.add(card.id()));
            pack.families().forEach(family -> family.parameters().forEach(one -> parameters.put(one.id(), one)));
        }
    }

    /**
     * Looks at packs that are to judge together, unless they were looked at before.
     *
     * @param cache where it is kept that packs agree
     * @throws InvalidPack with everything that does not agree
     */
    public static void check(List<Pack> packs, Cache cache) throws InvalidPack {
        Digest digest = new Digest().add(ProductCode.digest());
        packs.forEach(pack -> digest.add(pack.id()).add(pack.digest()));
        String name = "agreed-" + digest.hex();
        if (cache.read(name) == null) {
            check(packs);
            cache.keepIfPossible(name, new byte[] {1});
        }
    }

    static void check(List<Pack> packs) throws InvalidPack {
        PackLogic logic = PackLogic.read(packs);
        Agreement agreement = new Agreement(packs, (path, word) -> 0);
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                agreement.family(packs.size() == 1 ? "" : pack.id() + "/", family, logic.of(pack, family));
            }
        }
        agreement.twice(packs);
        if (!agreement.problems.isEmpty()) {
            throw new InvalidPack(String.join(", ", packs.stream().map(Pack::id).toList()), agreement.problems);
        }
    }

    /**
     * What does not agree in one pack, whatever else is wrong with it.
     *
     * @param broken the files that could not be wholly read: what is missing from them may only be hidden
     */
    static List<Problem> problems(Pack pack, Map<String, Logic> logic, Set<String> broken, Lines lines) {
        Agreement agreement = new Agreement(List.of(pack), lines);
        agreement.broken.addAll(broken);
        for (PackFamily family : pack.families()) {
            Logic read = logic.get(family.logic().path());
            if (read != null) {
                agreement.family("", family, read);
            }
        }
        agreement.twice(List.of(pack));
        return agreement.problems;
    }

    private void twice(List<Pack> packs) {
        Map<String, String> seen = new HashMap<>();
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                for (RuleCard card : family.cards()) {
                    String path = (packs.size() == 1 ? "" : pack.id() + "/") + family.room() + "/rules.yaml";
                    String other = seen.putIfAbsent(card.id(), path);
                    if (other != null && !card.id().isEmpty()) {
                        wrong(
                                path,
                                lines.of(path, card.id()),
                                "rule " + card.id() + " stands twice"
                                        + (other.equals(path) ? "" : ", here and in " + other),
                                "give one of them another number");
                    }
                }
            }
        }
    }

    private void family(String prefix, PackFamily family, Logic logic) {
        if (family.cards().isEmpty()) {
            return;
        }
        boolean tables = !broken.contains(family.room() + "/parameters.csv");
        Set<String> own = new TreeSet<>();
        family.cards().forEach(card -> own.add(card.id()));
        Set<String> reported = new HashSet<>();
        for (Logic.Rule rule : logic.rules()) {
            rule.reports().forEach(report -> {
                reported.addAll(report.rules());
                report(logic.path(), report, own);
            });
            rule.named().forEach(named -> named(logic.path(), named));
            if (tables) {
                rule.parameters().forEach(use -> parameter(logic.path(), use));
            }
            rule.settings().forEach(setting -> setting(logic.path(), setting));
        }
        String cards = prefix + family.room() + "/rules.yaml";
        for (RuleCard card : family.cards()) {
            if (!reported.contains(card.id()) && !card.id().isEmpty() && !broken.contains(logic.path())) {
                wrong(
                        cards,
                        lines.of(cards, card.id()),
                        "nothing in " + family.room() + "/rules.drl ever reports on " + card.id()
                                + ", so that no draft could break it",
                        "write a rule for it there, or take it out here");
            }
        }
    }

    private void report(String path, Logic.Report report, Set<String> own) {
        for (String rule : report.rules()) {
            if (!own.contains(rule)) {
                wrong(
                        path,
                        report.line(),
                        "“" + rule + "” is no rule of this family, and only its own may be reported on",
                        Nearest.offer(rule, own) + "rules.yaml beside this file has " + String.join(", ", own));
            }
        }
    }

    private void named(String path, Logic.Mention named) {
        if (!rules.contains(named.word())) {
            wrong(
                    path,
                    named.line(),
                    "there is no rule “" + named.word() + "”, so that no clause can be about it",
                    Nearest.offer(named.word(), rules) + "Name a rule of rules.yaml");
        }
    }

    private void parameter(String path, Logic.ParameterUse use) {
        Parameter parameter = parameters.get(use.id());
        if (parameter == null) {
            wrong(
                    path,
                    use.line(),
                    "there is no parameter “" + use.id() + "”, so that this rule would never find anything",
                    Nearest.offer(use.id(), parameters.keySet()) + "Name a row of parameters.csv, or add one");
        } else if (use.number() && !isNumber(parameter)) {
            wrong(
                    path,
                    use.line(),
                    use.id() + " is a list of names, and is read as a number here",
                    "read its names: $names : words; or make it a number in parameters.csv");
        } else if (use.words() && isNumber(parameter)) {
            wrong(
                    path,
                    use.line(),
                    use.id() + " is a number, and is read as a list of names here",
                    "read its number: $most : number; or give it the unit list in parameters.csv");
        }
    }

    private static boolean isNumber(Parameter parameter) {
        return parameter.words().size() == 1
                && parameter.words().get(0).chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-');
    }

    private void setting(String path, Logic.Setting setting) {
        List<String> words = vocabulary.get(setting.subject());
        if (words == null) {
            wrong(
                    path,
                    setting.line(),
                    "no structured terms have a setting “" + setting.subject() + "”",
                    Nearest.offer(setting.subject(), vocabulary.keySet())
                            + "The settings are those of the schema of structured terms");
            return;
        }
        for (String value : setting.values()) {
            if (!words.contains(value)) {
                wrong(
                        path,
                        setting.line(),
                        "“" + setting.subject() + "” is never “" + value + "”",
                        Nearest.offer(value, words) + "It is one of " + String.join(", ", words));
            }
        }
    }

    private void wrong(String path, int line, String what, String instead) {
        Problem problem = new Problem(path, line, what, instead);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
