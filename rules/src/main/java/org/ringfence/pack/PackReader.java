package org.ringfence.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a pack of its files, and notes everything that is wrong with them at once. */
public final class PackReader {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "version",
            "title",
            "description",
            "valid-from",
            "valid-until",
            "families",
            "sources",
            "changelog",
            "longest-waiver-days");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");
    private static final Pattern ROOM = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param name the pack's folder, for messages
     * @param files its files by path
     * @param sources the sources it may cite
     * @param sourcesFile the text of those sources, which the digest covers
     * @throws InvalidPack with everything that is wrong
     */
    public static Pack read(String name, Map<String, String> files, Sources sources, PackFile sourcesFile)
            throws InvalidPack {
        List<Problem> problems = new ArrayList<>();
        Pack pack = look(files, sources, sourcesFile, problems);
        if (pack == null || !problems.isEmpty()) {
            throw new InvalidPack(name, problems);
        }
        return pack;
    }

    /**
     * Reads as much of a pack as can be read.
     *
     * @param problems where everything that is wrong is added; a pack with problems must not judge
     * @return null where there is no manifest
     */
    static @Nullable Pack look(
            Map<String, String> files, Sources sources, PackFile sourcesFile, List<Problem> problems) {
        PackFile manifest = file(files, "pack.yaml");
        if (manifest == null) {
            problems.add(new Problem(
                    "pack.yaml", 0, "there is no pack.yaml", "name the pack's id, version and families in one"));
            return null;
        }
        YamlFields top =
                YamlFields.of(manifest.path(), YamlFile.read(manifest, problems).orElse(null), problems);
        top.only(FIELDS);
        String id = checked(top, "id", ID, "lower-case words joined by hyphens");
        String version = checked(top, "version", VERSION, "three numbers, such as 1.0.0");
        List<PackFamily> families = new ArrayList<>();
        for (String room : top.texts("families")) {
            if (!ROOM.matcher(room).matches()) {
                top.problem(top.line("families"), "\"" + room + "\" is not a folder's name", "use one lower-case word");
                continue;
            }
            PackFamily family = family(id, room, files, sources, problems);
            if (family != null) {
                families.add(family);
            }
        }
        if (families.isEmpty()) {
            top.problem(top.line(), "the pack names no families", "list its folders under families:");
        }
        LocalDate from = date(top, "valid-from");
        LocalDate until = top.has("valid-until") ? date(top, "valid-until") : null;
        int waiverDays = days(top);
        if (until != null && until.isBefore(from)) {
            top.problem(top.line("valid-until"), "the pack ends before it begins", "use a day after valid-from");
        }
        Map<String, String> sorted = new TreeMap<>(files);
        sorted.put("../sources.yaml", sourcesFile.text());
        return new Pack(id, version, PackDigest.of(sorted), top.text("title"), from, until, families, waiverDays);
    }

    private static @Nullable PackFamily family(
            String pack, String room, Map<String, String> files, Sources sources, List<Problem> problems) {
        PackFile cards = file(files, room + "/rules.yaml");
        PackFile logic = file(files, room + "/rules.drl");
        if (cards == null || logic == null) {
            String missing = room + (cards == null ? "/rules.yaml" : "/rules.drl");
            // A file that is there and cannot be read was told of already.
            if (problems.stream().noneMatch(one -> one.file().equals(missing))) {
                problems.add(new Problem(
                        missing, 0, "the file is missing", "add it, or take " + room + " off families: in pack.yaml"));
            }
            return null;
        }
        PackFile parameters = file(files, room + "/parameters.csv");
        List<ParameterRow> values = parameters == null ? List.of() : ParameterReader.read(parameters, problems);
        return new PackFamily(
                room,
                new CardReader(pack, cards, sources, problems).read(),
                values,
                logic,
                file(files, room + "/phrases.yaml"),
                file(files, room + "/cases.yaml"),
                file(files, room + "/examples.jsonl"));
    }

    private static @Nullable PackFile file(Map<String, String> files, String path) {
        String text = files.get(path);
        return text == null ? null : new PackFile(path, text);
    }

    private static String checked(YamlFields top, String name, Pattern pattern, String wanted) {
        String text = top.text(name);
        if (!pattern.matcher(text).matches()) {
            top.problem(top.line(name), "\"" + text + "\" is not a pack's " + name, "use " + wanted);
        }
        return text;
    }

    private static int days(YamlFields top) {
        String text = top.textOr("longest-waiver-days", "0");
        if (!DAYS.matcher(text).matches()) {
            top.problem(
                    top.line("longest-waiver-days"),
                    "\"" + text + "\" is not a number of days",
                    "use a whole number from 0 to 999");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private static LocalDate date(YamlFields top, String name) {
        try {
            return LocalDate.parse(top.text(name));
        } catch (DateTimeParseException e) {
            top.problem(top.line(name), "\"" + top.textOr(name, "") + "\" is not a date", "write it as 2026-03-09");
            return LocalDate.EPOCH;
        }
    }
}
