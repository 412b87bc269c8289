package org.ringfence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The field {@code changelog} of a pack: what each version changed, the newest first. A pack may do without until it is published. */
record Changelog(String file, YamlFields top, List<Problem> problems) {
    private static final String NAME = "changelog";
    private static final Set<String> FIELDS = Set.of("version", "date", "changes");

    /** What is wrong with the changelog of a pack's manifest, or with its want of one. */
    static List<Problem> problems(PackFile manifest) {
        List<Problem> problems = new ArrayList<>();
        YamlFields top =
                YamlFields.of(manifest.path(), YamlFile.read(manifest, problems).orElse(null), problems);
        new Changelog(manifest.path(), top, problems).check(top.text("version"));
        return problems;
    }

    private void check(String version) {
        if (top.items(NAME).isEmpty()) {
            top.problem(top.line(), "the pack has no changelog", "say under changelog: what each version changed");
        }
        String first = "";
        for (YamlValue item : top.items(NAME)) {
            YamlFields entry = YamlFields.of(file, item, problems);
            entry.only(FIELDS);
            String told = entry.text("version");
            if (PackVersion.parse(told).isEmpty()) {
                entry.problem(
                        entry.line("version"), "\"" + told + "\" is not a version", "use three numbers, such as 1.0.0");
            }
            if (entry.texts("changes").isEmpty()) {
                entry.problem(
                        entry.line(), "the entry says of no change", "list under changes: what a reader would notice");
            }
            first = first.isEmpty() ? told : first;
        }
        Optional<PackVersion> own = PackVersion.parse(version);
        if (!first.isEmpty() && own.isPresent() && !first.equals(version)) {
            top.problem(
                    top.line(NAME),
                    "the newest entry is of version " + first + ", and the pack is of version " + version,
                    "put an entry for " + version + " first");
        }
    }
}
