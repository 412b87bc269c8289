package org.ringfence.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Parameter;
import org.ringfence.pack.Editions;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.RuleCard;

/** What was edited between two versions of packs, a sentence for each change. */
public final class PackChanges {
    private static final int LONGEST = 160;

    private final List<String> sentences = new ArrayList<>();

    private PackChanges() {}

    /** The changes from the old packs to the new ones, pack by pack and room by room; empty if nothing was edited. */
    public static List<String> between(List<Pack> before, List<Pack> after) {
        PackChanges changes = new PackChanges();
        Map<String, Pack> was = byName(before, Pack::id);
        Map<String, Pack> is = byName(after, Pack::id);
        for (String id : names(was, is)) {
            changes.pack(was.get(id), is.get(id));
        }
        return List.copyOf(changes.sentences);
    }

    private void pack(@Nullable Pack was, @Nullable Pack is) {
        if (was == null || is == null) {
            Pack known = is == null ? Objects.requireNonNull(was) : is;
            say("the pack " + known.id() + " " + known.version() + (is == null ? " is gone" : " is new"));
            return;
        }
        if (was.digest().equals(is.digest())) {
            return;
        }
        int before = sentences.size();
        said("the pack " + is.id(), "version", was.version(), is.version());
        said("the pack " + is.id(), "time in force", Editions.span(was), Editions.span(is));
        said(
                "the pack " + is.id(),
                "longest waiver in days",
                "" + was.longestWaiverDays(),
                "" + is.longestWaiverDays());
        Map<String, PackFamily> rooms = byName(was.families(), PackFamily::room);
        Map<String, PackFamily> now = byName(is.families(), PackFamily::room);
        for (String room : names(rooms, now)) {
            family(room, rooms.get(room), now.get(room));
        }
        if (sentences.size() == before) {
            say("the pack " + is.id() + " changes in files that decide no rule, such as comments or sources");
        }
    }

    private void family(String room, @Nullable PackFamily was, @Nullable PackFamily is) {
        if (was == null || is == null) {
            PackFamily known = is == null ? Objects.requireNonNull(was) : is;
            say("the room " + room + (is == null ? " is gone" : " is new") + ", with "
                    + String.join(", ", known.cards().stream().map(RuleCard::id).toList()));
            return;
        }
        Map<String, RuleCard> cards = byName(was.cards(), RuleCard::id);
        Map<String, RuleCard> now = byName(is.cards(), RuleCard::id);
        for (String id : names(cards, now)) {
            card(cards.get(id), now.get(id));
        }
        Map<String, Parameter> values = byName(was.parameters(), Parameter::id);
        Map<String, Parameter> next = byName(is.parameters(), Parameter::id);
        for (String id : names(values, next)) {
            parameter(id, values.get(id), next.get(id));
        }
        PhraseChanges.between(was.phrases(), is.phrases()).forEach(this::say);
        logic(room, was.logic().text(), is.logic().text());
        examples(room, lines(was.examples()), lines(is.examples()));
    }

    private void card(@Nullable RuleCard was, @Nullable RuleCard is) {
        if (was == null || is == null) {
            RuleCard known = is == null ? Objects.requireNonNull(was) : is;
            say(known.id() + " (" + known.title() + ")"
                    + (is == null
                            ? " is gone"
                            : " is new: a " + known.severity().word() + " rule"));
            return;
        }
        said(is.id(), "title", was.title(), is.title());
        said(is.id(), "severity", was.severity().word(), is.severity().word());
        said(is.id(), "severity at the gate", was.gate().word(), is.gate().word());
        said(is.id(), "kind", word(was), word(is));
        said(
                is.id(),
                "silence",
                was.silenceUnsettled() ? "not determined" : "of the kind's own",
                is.silenceUnsettled() ? "not determined" : "of the kind's own");
        said(is.id(), "contract forms", forms(was), forms(is));
        said(is.id(), "waivers", waivable(was), waivable(is));
        said(is.id(), "message", was.message(), is.message());
        said(is.id(), "message of an absence", was.absence(), is.absence());
        said(is.id(), "remedy", was.remedy(), is.remedy());
        said(is.id(), "rationale", was.rationale(), is.rationale());
        said(is.id(), "sources", sources(was), sources(is));
    }

    private void parameter(String id, @Nullable Parameter was, @Nullable Parameter is) {
        if (was == null || is == null) {
            Parameter known = is == null ? Objects.requireNonNull(was) : is;
            say("the parameter " + id + (is == null ? " is gone" : " is new") + " (" + String.join("; ", known.words())
                    + ")");
            return;
        }
        if (was.words().size() < 2 && is.words().size() < 2) {
            said("", id, String.join("; ", was.words()), String.join("; ", is.words()));
            return;
        }
        Set<String> gained = new LinkedHashSet<>(is.words());
        was.words().forEach(gained::remove);
        Set<String> lost = new LinkedHashSet<>(was.words());
        is.words().forEach(lost::remove);
        if (!gained.isEmpty()) {
            say("the list " + id + " gains “" + String.join("”, “", gained) + "”");
        }
        if (!lost.isEmpty()) {
            say("the list " + id + " loses “" + String.join("”, “", lost) + "”");
        }
    }

    private void logic(String room, String was, String is) {
        Map<String, String> before = LogicText.rules(was);
        Map<String, String> after = LogicText.rules(is);
        for (String name : names(before, after)) {
            String old = before.get(name);
            String now = after.get(name);
            if (!Objects.equals(old, now)) {
                say("the logic of " + room + ": “" + name + "” "
                        + (old == null ? "is new" : now == null ? "is gone" : "judges otherwise"));
            }
        }
    }

    private void examples(String room, Set<String> was, Set<String> is) {
        Set<String> gained = new LinkedHashSet<>(is);
        gained.removeAll(was);
        Set<String> lost = new LinkedHashSet<>(was);
        lost.removeAll(is);
        // A pack that comes with the product carries what was learned from its examples, and not the examples.
        if (!was.isEmpty() && !is.isEmpty() && !(gained.isEmpty() && lost.isEmpty())) {
            say("the labelled clauses of " + room + ": " + gained.size() + " are new or relabelled, " + lost.size()
                    + " are gone or relabelled");
        }
    }

    private static Set<String> lines(@Nullable PackFile file) {
        Set<String> lines = new LinkedHashSet<>();
        if (file != null) {
            file.text().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    /** Says that something was one thing and is another, if it is. */
    private void said(String of, String what, String was, String is) {
        if (!was.equals(is)) {
            say((of.isEmpty() ? "" : of + ": the ") + what + " was " + quoted(was) + " and is " + quoted(is));
        }
    }

    private void say(String sentence) {
        sentences.add(sentence);
    }

    private static String quoted(String text) {
        String folded = text.replaceAll("\\s+", " ").strip();
        String cut = folded.length() > LONGEST ? folded.substring(0, LONGEST) + " …" : folded;
        return cut.isEmpty() ? "nothing" : cut.contains(" ") ? "“" + cut + "”" : cut;
    }

    private static String word(RuleCard card) {
        return card.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String forms(RuleCard card) {
        return String.join(", ", card.forms().stream().map(Enum::name).sorted().toList());
    }

    private static String waivable(RuleCard card) {
        return card.neverWaivable() ? "never allowed" : "allowed";
    }

    private static String sources(RuleCard card) {
        return String.join(
                "; ",
                card.citations().stream()
                        .map(one -> one.source() + " " + one.locator())
                        .toList());
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        all.forEach(one -> byName.put(name.apply(one), one));
        return byName;
    }

    private static Set<String> names(Map<String, ?> was, Map<String, ?> is) {
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names;
    }
}
