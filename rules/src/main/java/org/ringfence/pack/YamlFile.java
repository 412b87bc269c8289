package org.ringfence.pack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML with the line of every value. Bounded: 2 MB a file, 30 levels, no anchors and aliases (the way YAML bombs grow) and no tags.
 * Values stay text: an unquoted {@code no} is the word "no".
 */
public final class YamlFile {
    private static final int MAX_CODE_POINTS = 2_000_000;
    private static final int MAX_DEPTH = 30;

    /** What stands first in an entry of a list: a second one is an entry whose hyphen is missing. */
    private static final Set<String> OPENS_AN_ENTRY = Set.of("id", "name", "rule");

    private final PackFile file;
    private final Iterator<Event> events;
    private final List<Problem> problems;

    private YamlFile(PackFile file, Iterator<Event> events, List<Problem> problems) {
        this.file = file;
        this.events = events;
        this.problems = problems;
    }

    /** What cannot be read any further, after a problem has said why. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads one file.
     *
     * @param problems where what is wrong is added
     * @return the file's value, or empty if it could not be read, in which case a problem says why
     */
    public static Optional<YamlValue> read(PackFile file, List<Problem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.path())
                .setCodePointLimit(MAX_CODE_POINTS)
                .build();
        try {
            Iterator<Event> events =
                    new Parse(settings).parseString(file.text()).iterator();
            return new YamlFile(file, events, problems).document();
        } catch (MarkedYamlEngineException e) {
            problems.add(YamlSlips.problem(file, e));
        } catch (YamlEngineException e) {
            boolean unseen = String.valueOf(e.getMessage()).contains("special characters");
            problems.add(
                    unseen
                            ? new Problem(
                                    file.path(),
                                    0,
                                    "the file holds a sign that cannot be seen",
                                    "type it again by hand")
                            : new Problem(file.path(), 0, "the file is over 2 million letters", "split it"));
        } catch (Unreadable told) {
            // A problem says so.
        }
        return Optional.empty();
    }

    private Optional<YamlValue> document() throws Unreadable {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd || empty(event)) {
            problems.add(new Problem(file.path(), 0, "the file is empty", "write its content, or delete it"));
            return Optional.empty();
        }
        YamlValue value = value(event, 0);
        event = events.next();
        while (event.getEventId() == Event.ID.DocumentEnd) {
            event = events.next();
        }
        if (event.getEventId() != Event.ID.StreamEnd) {
            throw wrong(event, "a second document begins here", "keep one to a file: take out the line ---");
        }
        return Optional.of(value);
    }

    private static boolean empty(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.getValue().isEmpty()
                && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    private YamlValue value(Event event, int depth) throws Unreadable {
        int line = line(event);
        if (depth > MAX_DEPTH) {
            throw wrong(event, "nested too deeply", "use at most " + MAX_DEPTH + " levels");
        }
        plain(event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlValue.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line);
        }
        if (event.getEventId() == Event.ID.SequenceStart) {
            List<YamlValue> values = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                values.add(value(next, depth + 1));
            }
            return new YamlValue.Items(List.copyOf(values), line);
        }
        return fields(line, depth, event instanceof CollectionStartEvent start && start.isFlow());
    }

    /** @param braces whether the entries stand in braces, on one line */
    private YamlValue fields(int line, int depth, boolean braces) throws Unreadable {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            plain(next);
            if (!(next instanceof ScalarEvent key)) {
                throw wrong(next, "a name must be a word", "write name: value");
            }
            int keyLine = line(next);
            Event given = events.next();
            if (braces && empty(given) && key.getScalarStyle() == ScalarStyle.PLAIN) {
                YamlSlips.inBraces(file, key.getValue(), keyLine).ifPresent(problems::add);
            }
            YamlValue value = value(given, depth + 1);
            if (depth > 0 && values.containsKey(key.getValue()) && OPENS_AN_ENTRY.contains(key.getValue())) {
                throw wrong(
                        next,
                        "a second \"" + key.getValue() + "\" in one entry",
                        "begin a new entry with a hyphen: - " + key.getValue() + ": …; or take one of the two out");
            }
            if (values.put(key.getValue(), value) != null) {
                problems.add(new Problem(
                        file.path(), keyLine, "\"" + key.getValue() + "\" stands twice", "keep one of the two"));
            }
            lines.put(key.getValue(), keyLine);
        }
        return new YamlValue.Fields(values, lines, line);
    }

    /** Refuses what stands for something else, or makes something else of a value. */
    private void plain(Event event) throws Unreadable {
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged) {
            throw wrong(event, "a tag, which begins with an exclamation mark", "put the value into quotation marks");
        }
        if (event.getEventId() == Event.ID.Alias
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw wrong(
                    event,
                    "a value that begins with & or * stands for another, and that is not allowed",
                    "write the value out, or put it into quotation marks");
        }
    }

    private Unreadable wrong(Event event, String what, String instead) {
        problems.add(new Problem(file.path(), line(event), what, instead));
        return new Unreadable();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
