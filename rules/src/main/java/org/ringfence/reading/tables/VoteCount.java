package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Vote;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Numbers and who has them, as they are found. */
final class VoteCount {
    /** How one item of a list parts again: {@code ten practitioners, of whom eight are elected;}. */
    private static final Pattern PARTED = Pattern.compile(",? of (?:whom|which) [^;:]{1,200}(?=;)");

    /** The number of a clause, which is no number of votes. */
    private static final Pattern CLAUSE = Pattern.compile("\\b\\d+(?:\\.\\d+)+\\b(?!\\s*(?:%|per cent))");

    private static final String[] LEADS = Wording.list(
            "seats, votes, seats are held by, seats is held by, are held by, is held by, held by, are cast by, cast by, belong to, belongs to, representing, to, for, by, of them");
    private static final String[] TAILS =
            Wording.list("votes, vote, seats, seat, of its, of the, of, holds, hold, has, have, cast, casts, each");

    private final Bodies bodies;
    private final List<String> holders = new ArrayList<>();
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<Boolean> each = new ArrayList<>();
    private @Nullable BigDecimal total;
    private boolean ofTotal;
    private boolean unclear;

    VoteCount(Bodies bodies) {
        this.bodies = bodies;
    }

    boolean nothing() {
        return numbers.isEmpty();
    }

    void sentence(String sentence, boolean votes, boolean made) {
        if (!votes && !made && numbers.isEmpty()) {
            return;
        }
        String text = sentence;
        Figure whole = total == null ? whole(sentence) : null;
        if (whole != null) {
            total = whole.value();
            String before = Wording.of(sentence.substring(0, whole.start())).words();
            boolean part = before.endsWith("of its") || before.endsWith("of the") || before.endsWith("of");
            String rest = sentence.substring(whole.end());
            ofTotal = part || Wording.of(rest).hasAny("of which", "of whom", "of them", "of these");
            int colon = rest.indexOf(':');
            boolean lists = !part && colon >= 0 && colon < 40;
            boolean head = made && counted(Wording.of(rest));
            text = lists ? rest.substring(colon + 1) : (head ? "" : sentence.substring(0, whole.start())) + rest;
        } else if (sentence.indexOf(':') >= 0) {
            text = sentence.substring(sentence.indexOf(':') + 1);
        } else if (made) {
            text = afterMade(sentence);
        }
        pieces(PARTED.matcher(CLAUSE.matcher(text).replaceAll("")).replaceAll(""));
    }

    private static String afterMade(String sentence) {
        for (String lead : VoteSentences.MADE_OF) {
            int at = sentence.indexOf(lead);
            if (at >= 0) {
                return sentence.substring(at + lead.length());
            }
        }
        return sentence;
    }

    /** The number of all votes: before votes, seats or members, and after has, of its, of the. */
    private @Nullable Figure whole(String sentence) {
        for (Figure figure : Figures.in(sentence)) {
            if (figure.kind() != Figure.Kind.NUMBER) {
                continue;
            }
            Wording after =
                    Wording.of(sentence.substring(figure.end(), Math.min(sentence.length(), figure.end() + 30)));
            String before = Wording.of(sentence.substring(Math.max(0, figure.start() - 60), figure.start()))
                    .words();
            boolean noun =
                    after.startsAny("votes", "seats", "voting", "members", "directors", "places") || counted(after);
            boolean lead = before.endsWith(" has")
                    || before.endsWith(" have")
                    || before.endsWith("of its")
                    || before.endsWith("of the")
                    || before.endsWith("of")
                    || before.endsWith("with")
                    || before.isEmpty()
                    || before.endsWith("there are")
                    || before.endsWith("of all")
                    || Arrays.stream(VoteSentences.MADE_OF).anyMatch(before::endsWith);
            boolean own = before.endsWith(" has") && holds(Wording.of(before));
            if (noun && lead && !own) {
                return figure;
            }
        }
        return null;
    }

    /** Whether what follows a number are the persons of whom so many are of one kind. */
    private static boolean counted(Wording after) {
        return after.startsAny("persons of whom", "people of whom", "individuals of whom");
    }

    /** Whether the one who has votes is a member and not the body. */
    private boolean holds(Wording before) {
        boolean body = before.hasAny(
                "board",
                "committee",
                "panel",
                "forum",
                "team",
                "table",
                "executive",
                "partnership council",
                "joint council",
                "alliance");
        return !body && (Sector.of(before, bodies) != null || bodies.isHost(before));
    }

    boolean concernsSectors() {
        for (String holder : holders) {
            if (Sector.of(Wording.of(holder), bodies) != null) {
                return true;
            }
        }
        return false;
    }

    private void pieces(String text) {
        List<String> parts = split(text);
        String waiting = "";
        BigDecimal shared = null;
        boolean numberFirst = numberFirst(parts);
        for (String part : parts) {
            List<Figure> figures = counts(part);
            Wording words = Wording.of(part);
            if (figures.isEmpty()) {
                boolean aside = words.hasAny(
                        "chair", "is", "are", "has", "may", "shall", "which", "who", "whom", "elected", "there");
                if (shared != null && !aside) {
                    add(part, shared, false);
                } else if (!aside && numberFirst && !holders.isEmpty()) {
                    holders.set(holders.size() - 1, holders.get(holders.size() - 1) + " and " + part);
                } else if (!aside) {
                    waiting = waiting + " " + part;
                }
                continue;
            }
            BigDecimal number = number(part, figures, words);
            if (number == null) {
                unclear = true;
                continue;
            }
            Figure last = figures.get(figures.size() - 1);
            String holder = waiting + " " + part.substring(0, last.start()) + part.substring(last.end());
            Wording rest = Wording.of(part.substring(last.end()));
            boolean toEach = rest.startsAny("to each", "for each", "from each", "by each");
            shared = rest.startsAny("each") && !rest.isAny("each") ? number : null;
            add(holder, number, toEach);
            waiting = "";
        }
    }

    /** The number of a part: its last where it ends the part, the product where several bodies have so many each. */
    private static @Nullable BigDecimal number(String part, List<Figure> figures, Wording words) {
        if (figures.size() == 1) {
            return figures.get(0).value();
        }
        Figure last = figures.get(figures.size() - 1);
        Wording rest = Wording.of(part.substring(last.end()));
        if (figures.size() == 2 && rest.isAny("each", "votes each", "seats each")) {
            return figures.get(0).value().multiply(last.value());
        }
        boolean ends = rest.isEmpty() || rest.isAny("votes", "seats", "vote", "seat");
        return figures.size() == 2 && ends ? last.value() : null;
    }

    private static List<Figure> counts(String part) {
        return Figures.in(part).stream()
                .filter(figure -> figure.kind() == Figure.Kind.NUMBER || figure.kind() == Figure.Kind.PERCENT)
                .toList();
    }

    private static boolean numberFirst(List<String> parts) {
        for (String part : parts) {
            List<Figure> figures = counts(part);
            if (!figures.isEmpty()) {
                return Wording.of(part.substring(0, figures.get(0).start())).size() <= 2
                        && !Wording.of(part.substring(figures.get(0).end())).isEmpty();
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String piece : text.split("[,;.()]| and | of which | of whom ", -1)) {
            if (!piece.isBlank()) {
                parts.add(piece.strip());
            }
        }
        return parts;
    }

    private void add(String holder, BigDecimal number, boolean toEach) {
        if (number.compareTo(BigDecimal.valueOf(200)) > 0) {
            return;
        }
        holders.add(called(holder));
        numbers.add(number);
        each.add(toEach);
    }

    /** Who holds, without the words that say that they do. */
    private static String called(String holder) {
        String name = holder.replaceAll("\\s+", " ").strip();
        for (String lead : LEADS) {
            name = name.startsWith(lead + " ") ? name.substring(lead.length() + 1) : name;
        }
        for (String tail : TAILS) {
            name = name.endsWith(" " + tail) ? name.substring(0, name.length() - tail.length() - 1) : name;
        }
        return name.strip();
    }

    /** The votes, if they add up; none if they do not. */
    List<Vote> votes(Location at) {
        spread();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = total == null ? sum : total;
        List<Vote> votes = new ArrayList<>();
        int known = 0;
        boolean gp = false;
        for (int i = 0; i < holders.size(); i++) {
            Wording holder = Wording.of(holders.get(i));
            String sector = Sector.of(holder, bodies);
            known += sector == null ? 0 : 1;
            gp |= "general-practice".equals(sector);
            String told = sector == null ? Sector.OTHER : sector;
            votes.add(new Vote(holders.get(i), told, numbers.get(i), false, bodies.isHost(holder), at));
        }
        boolean rest = sum.compareTo(all) < 0 && ofTotal && gp;
        if (rest) {
            votes.add(new Vote("others", Sector.OTHER, all.subtract(sum), false, false, at));
        }
        boolean adds = sum.compareTo(all) == 0 || rest;
        boolean enough = known > 0 && (votes.size() > 1 || rest);
        return adds && enough && !unclear && all.signum() > 0 ? votes : List.of();
    }

    /** One to each council: as many as are left over. */
    private void spread() {
        if (total == null || each.stream().filter(e -> e).count() != 1) {
            return;
        }
        BigDecimal others = BigDecimal.ZERO;
        int at = each.indexOf(true);
        for (int i = 0; i < numbers.size(); i++) {
            others = i == at ? others : others.add(numbers.get(i));
        }
        BigDecimal left = total.subtract(others);
        if (left.signum() > 0
                && left.remainder(numbers.get(at).max(BigDecimal.ONE)).signum() == 0) {
            numbers.set(at, left);
        }
    }
}
