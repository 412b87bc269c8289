package org.ringfence.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.facts.Undercut;

/**
 * Finds the clauses that take back what others protect: "notwithstanding clause 9.4", "clause 9.4 shall not apply", or the other way
 * round "subject to clause 13.4". A pair counts where the one breaks and the other protects in the same family.
 */
final class Undercuts {
    private static final int MOST_REFERENCES = 20;
    private static final int MOST_CHARS = 20_000;

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:clauses?|paragraphs?|paras?|conditions?|sections?|rules?)\\s+"
                    + "(\\d+(?:\\.\\d+)*(?:\\([a-z0-9]{1,4}\\))*(?:(?:,| and| or| to)\\s+\\d+(?:\\.\\d+)*(?:\\([a-z0-9]{1,4}\\))*)*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile("\\d+(?:\\.\\d+)*(?:\\([a-z0-9]{1,4}\\))*");

    private static final Pattern YIELDS =
            Pattern.compile("\\bsubject (?:always )?to\\W+(?:\\w+\\W+){0,3}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OVERRIDES = Pattern.compile(
            "\\b(?:notwithstanding|despite|in spite of|regardless of|disappl\\w+|waive\\w*|exempt\\w* from|excused from|relieved from)\\W+(?:\\w+\\W+){0,6}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OVERRIDDEN = Pattern.compile(
            "^(?:\\W+\\w+){0,6}?\\W+(?:shall not|does not|do not|need not|is not|are not|cease|ceases|is disapplied|are disapplied|is suspended|are suspended|has effect|have effect)\\b",
            Pattern.CASE_INSENSITIVE);

    private Undercuts() {}

    static List<Undercut> in(Draft draft, List<Fact> facts) {
        Map<Integer, Set<String>> breaking = new HashMap<>();
        Map<Integer, Set<String>> guarding = new HashMap<>();
        Map<Integer, Provision> places = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Provision provision && provision.settled()) {
                Map<Integer, Set<String>> side = provision.stance() == Stance.BREACHES
                        ? breaking
                        : provision.stance() == Stance.PROTECTS ? guarding : new HashMap<>();
                side.computeIfAbsent(provision.at().index(), none -> new TreeSet<>())
                        .add(provision.family());
                if (provision.stance() == Stance.BREACHES) {
                    places.putIfAbsent(provision.at().index(), provision);
                }
            }
        }
        Set<Undercut> found = new LinkedHashSet<>();
        Map<String, List<Integer>> labels = labels(draft);
        for (Clause clause : draft.clauses()) {
            boolean breaks = breaking.containsKey(clause.index());
            if (!breaks && !guarding.containsKey(clause.index())
                    || clause.text().length() > MOST_CHARS) {
                continue;
            }
            Matcher reference = REFERENCE.matcher(clause.text());
            for (int i = 0; i < MOST_REFERENCES && reference.find(); i++) {
                String before = clause.text().substring(Math.max(0, reference.start() - 80), reference.start());
                String after = clause.text()
                        .substring(reference.end(), Math.min(clause.text().length(), reference.end() + 80));
                boolean yields = YIELDS.matcher(before).find();
                if (!yields
                        && !OVERRIDES.matcher(before).find()
                        && !OVERRIDDEN.matcher(after).find()) {
                    continue;
                }
                for (int other : named(reference.group(1), labels)) {
                    int defeater = yields ? other : clause.index();
                    int defeated = yields ? clause.index() : other;
                    for (String family : breaking.getOrDefault(defeater, Set.of())) {
                        Provision place = places.get(defeater);
                        if (place != null
                                && defeater != defeated
                                && guarding.getOrDefault(defeated, Set.of()).contains(family)) {
                            found.add(new Undercut(
                                    family, draft.clauses().get(defeated).label(), place.at()));
                        }
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** The clauses of each label, and those below it: "clause 5" is 5.1 and 5.2(a) as well. */
    private static Map<String, List<Integer>> labels(Draft draft) {
        Map<String, List<Integer>> labels = new HashMap<>();
        for (Clause clause : draft.clauses()) {
            String label = clause.label();
            if (label.isEmpty() || !Character.isDigit(label.charAt(0))) {
                continue;
            }
            for (int end = 1; end <= label.length(); end++) {
                if (end == label.length() || label.charAt(end) == '.' || label.charAt(end) == '(') {
                    labels.computeIfAbsent(label.substring(0, end), none -> new ArrayList<>())
                            .add(clause.index());
                }
            }
        }
        return labels;
    }

    private static Set<Integer> named(String references, Map<String, List<Integer>> labels) {
        Set<Integer> named = new LinkedHashSet<>();
        Matcher label = LABEL.matcher(references);
        int last = -1;
        int from = 0;
        while (label.find()) {
            int whole = label.group().matches("\\d{1,4}") ? Integer.parseInt(label.group()) : -1;
            if (last >= 0
                    && whole > last
                    && whole - last < 40
                    && references.substring(from, label.start()).contains(" to ")) {
                for (int between = last + 1; between < whole; between++) {
                    named.addAll(labels.getOrDefault(String.valueOf(between), List.of()));
                }
            }
            named.addAll(labels.getOrDefault(label.group(), List.of()));
            last = whole;
            from = label.end();
        }
        return named;
    }
}
