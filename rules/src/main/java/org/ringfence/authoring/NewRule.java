package org.ringfence.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.Citation;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.Sources;

/**
 * Begins a rule: a card, the logic that most rules need, a phrase and three cases, in a room that exists or a new one, in a pack that exists
 * or a new one. Everything that must be written by hand says {@link #MARK}.
 */
public final class NewRule {
    /** What stands where something must be written. */
    public static final String MARK = "FILL IN";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s[^\\n]*\\n");
    private static final Pattern SCHEMA =
            Pattern.compile("\\A# yaml-language-server: \\$schema=(\\S*)pack\\.schema\\.json");
    private static final List<String> NEEDED = List.of("org.ringfence.facts.Provision", "org.ringfence.facts.Stance");

    private final RuleCode code;
    private final Sources sources;
    private final LocalDate today;

    /**
     * @param code the rule's code, which no rule has yet
     * @param sources the sources that the pack may cite
     * @param today the day on which a new pack comes into force
     */
    public NewRule(RuleCode code, Sources sources, LocalDate today) {
        this.code = code;
        this.sources = sources;
        this.today = today;
    }

    /**
     * Something to be written by hand.
     *
     * @param file the file, from the pack's folder down
     * @param line the line on which it begins
     * @param what what to write
     */
    public record ToDo(String file, int line, String what) {}

    /**
     * What was begun.
     *
     * @param room the family's room
     * @param newRoom whether it was made
     * @param toDo what is left to do, in the order in which to do it
     */
    public record Begun(String room, boolean newRoom, List<ToDo> toDo) {
        public Begun {
            toDo = List.copyOf(toDo);
        }
    }

    /**
     * Begins the rule in a pack that exists.
     *
     * @param room the room for a family that the pack does not have yet
     * @throws InvalidPack if the pack would not be valid, in which case nothing is written
     */
    public Begun in(Pack pack, Path folder, String room) throws InvalidPack, IOException {
        PackEdit edit = new PackEdit(folder);
        for (PackFamily family : pack.families()) {
            for (RuleCard card : family.cards()) {
                if (card.family().equals(code.family())) {
                    Citation citation = card.citations().get(0);
                    return begin(edit, family.room(), values(citation.source(), citation.locator(), card), false);
                }
            }
        }
        RuleCard any = pack.cards().get(0);
        Citation citation = any.citations().get(0);
        edit.put("pack.yaml", YamlInsert.addFamily(edit.text("pack.yaml"), room));
        return makeRoom(edit, room, values(citation.source(), citation.locator(), any));
    }

    /**
     * Begins the rule in a pack of its own.
     *
     * @param id the new pack's id
     * @param folder its folder, which does not exist
     */
    public Begun inNewPack(String id, Path folder, String room) throws InvalidPack, IOException {
        PackEdit edit = new PackEdit(folder);
        Sources.Source own = sources.find(NewPack.OWN_SOURCE);
        Sources.Source source = own == null ? sources.all().get(0) : own;
        Map<String, String> values =
                values(source.id(), source.locators().keySet().iterator().next(), null);
        values.put("pack", id);
        values.put("room", room);
        values.put("today", today.toString());
        edit.put("pack.yaml", Template.fill("pack.yaml", values));
        Begun begun = makeRoom(edit, room, values);
        List<ToDo> toDo = new ArrayList<>(begun.toDo());
        if (own != null) {
            toDo.add(0, new ToDo("../sources.yaml", 0, "the source on whose authority your rules stand"));
        }
        toDo.add(toDo.size() - 1, new ToDo("pack.yaml", edit.line("pack.yaml", MARK), "what the pack is for"));
        return new Begun(room, true, toDo);
    }

    private Map<String, String> values(
            String source, String locator, @org.jspecify.annotations.Nullable RuleCard like) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", code.toString());
        values.put("family", code.family());
        values.put("source", source);
        values.put("locator", locator);
        values.put(
                "form",
                like == null
                        ? ContractForm.SNP.name()
                        : like.forms().stream()
                                .sorted()
                                .findFirst()
                                .orElse(ContractForm.SNP)
                                .name());
        return values;
    }

    private Begun makeRoom(PackEdit edit, String room, Map<String, String> values) throws InvalidPack, IOException {
        Matcher schema = SCHEMA.matcher(edit.text("pack.yaml"));
        values.put("schemas", "../" + (schema.find() ? schema.group(1) : "../" + PackCopy.SCHEMAS + "/"));
        values.put("package", room);
        for (String file : List.of("rules.yaml", "rules.drl", "phrases.yaml", "cases.yaml", "parameters.csv")) {
            edit.put(room + "/" + file, Template.fill("room-" + file, values));
        }
        return begin(edit, room, values, true);
    }

    private Begun begin(PackEdit edit, String room, Map<String, String> values, boolean newRoom)
            throws InvalidPack, IOException {
        append(edit, room + "/rules.yaml", "rules", Template.fill("rule-card", values));
        append(edit, room + "/phrases.yaml", "phrases", Template.fill("rule-phrases", values));
        append(edit, room + "/cases.yaml", "cases", Template.fill("rule-cases", values));
        String logic = withImports(edit.text(room + "/rules.drl"));
        edit.put(room + "/rules.drl", logic + (logic.endsWith("\n") ? "" : "\n") + Template.fill("rule-logic", values));
        edit.write(sources);
        List<ToDo> toDo = new ArrayList<>();
        toDo.add(toDo(
                edit,
                room + "/rules.yaml",
                "# " + code,
                "what the rule means, on whose authority, and the wording that mends a breach"));
        toDo.add(toDo(
                edit,
                room + "/cases.yaml",
                "# " + code,
                "a clause that breaks it, one that only looks like it, and one that is fine"));
        toDo.add(toDo(edit, room + "/phrases.yaml", "# " + code, "how drafts say it"));
        toDo.add(toDo(edit, room + "/rules.drl", "// " + code, "nothing, unless a number or a table decides"));
        return new Begun(room, newRoom, toDo);
    }

    private static void append(PackEdit edit, String path, String section, String block) {
        edit.put(path, YamlInsert.append(edit.text(path), section, block));
    }

    private static ToDo toDo(PackEdit edit, String file, String at, String what) {
        return new ToDo(file, edit.line(file, at), what);
    }

    private static String withImports(String logic) {
        String after = logic;
        for (String needed : NEEDED) {
            Pattern known = Pattern.compile("(?m)^\\s*import\\s+" + Pattern.quote(needed) + "\\b");
            Matcher head = PACKAGE.matcher(after);
            if (!known.matcher(after).find() && head.find()) {
                after = after.substring(0, head.end()) + "\nimport " + needed + ";\n" + after.substring(head.end());
            }
        }
        return after;
    }
}
