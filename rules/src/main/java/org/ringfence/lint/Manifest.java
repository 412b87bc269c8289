package org.ringfence.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.PackSource;
import org.ringfence.pack.Problem;
import org.ringfence.pack.YamlFile;
import org.ringfence.pack.YamlValue;
import org.ringfence.tree.Nearest;

/** Whether pack.yaml names what the pack holds, and holds what it names. */
final class Manifest {
    private static final String FILE = "pack.yaml";
    private static final Pattern ROOM = Pattern.compile("[^/]+/[^/]+");

    private final PackSource source;
    private final Pack pack;
    private final List<Problem> problems;

    Manifest(PackSource source, Pack pack, List<Problem> problems) {
        this.source = source;
        this.pack = pack;
        this.problems = problems;
    }

    void check() {
        sources();
        files();
    }

    private void sources() {
        Set<String> cited = new TreeSet<>();
        pack.cards().forEach(card -> card.citations().forEach(one -> cited.add(one.source())));
        Set<String> named = new TreeSet<>();
        int line = 0;
        YamlValue top = YamlFile.read(new PackFile(FILE, source.files().getOrDefault(FILE, "")), new ArrayList<>())
                .orElse(null);
        if (top instanceof YamlValue.Fields fields && fields.values().get("sources") instanceof YamlValue.Items items) {
            line = fields.lines().getOrDefault("sources", 0);
            for (YamlValue item : items.values()) {
                if (item instanceof YamlValue.Scalar scalar) {
                    named.add(scalar.text());
                    if (source.sources().find(scalar.text()) == null) {
                        List<String> ids = source.sources().all().stream()
                                .map(one -> one.id())
                                .toList();
                        wrong(
                                item.line(),
                                "there is no source “" + scalar.text() + "”",
                                Nearest.offer(scalar.text(), ids) + "The sources are " + String.join(", ", ids));
                    } else if (!cited.contains(scalar.text())) {
                        wrong(item.line(), "no rule cites “" + scalar.text() + "”", "take it off sources:, or cite it");
                    }
                }
            }
        }
        for (String id : cited) {
            if (line > 0 && !named.contains(id)) {
                wrong(line, "rules cite “" + id + "”, which sources: does not list", "add it to sources:");
            }
        }
    }

    private void files() {
        Set<String> rooms = new HashSet<>();
        pack.families().forEach(family -> rooms.add(family.room()));
        List<String> read = PackSource.ofAFamily();
        for (String path : new TreeSet<>(source.files().keySet())) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String room = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
            if (!ROOM.matcher(path).matches() || name.endsWith(".md")) {
                continue;
            }
            if (rooms.contains(room) && !read.contains(name)) {
                problems.add(new Problem(
                        path,
                        0,
                        "Ringfence does not read a file of this name",
                        Nearest.offer(name, read) + "The files of a family are " + String.join(", ", read)));
            } else if (!rooms.contains(room) && name.equals("rules.yaml")) {
                problems.add(new Problem(
                        path, 0, "pack.yaml does not list the folder " + room, "add it to families:, or take it out"));
            }
        }
    }

    private void wrong(int line, String what, String instead) {
        problems.add(new Problem(FILE, line, what, instead));
    }
}
