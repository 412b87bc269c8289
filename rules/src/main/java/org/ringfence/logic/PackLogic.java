package org.ringfence.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;

/**
 * The rule files of packs, read and found to hold nothing but what rules may say.
 *
 * @param packs the packs
 * @param files what was read, by the pack's id, a slash and the file's path
 */
public record PackLogic(List<Pack> packs, Map<String, Logic> files) {
    public PackLogic {
        packs = List.copyOf(packs);
    }

    /**
     * Reads the rule files of packs.
     *
     * @throws InvalidPack with everything that is wrong in them
     */
    public static PackLogic read(List<Pack> packs) throws InvalidPack {
        List<Problem> problems = new ArrayList<>();
        Map<String, Logic> files = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                PackFile file = packs.size() == 1
                        ? family.logic()
                        : new PackFile(key(pack, family), family.logic().text());
                Logic logic = LogicReader.read(file, problems);
                files.put(key(pack, family), logic);
                for (Logic.Rule rule : logic.rules()) {
                    String other = names.putIfAbsent(rule.name(), file.path());
                    if (other != null && !other.equals(file.path())) {
                        problems.add(new Problem(
                                file.path(),
                                rule.line(),
                                "“" + rule.name() + "” is the name of a rule in " + other + ", too",
                                "give one of them another name"));
                    }
                }
            }
        }
        Burden.check(files.values(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidPack(String.join(", ", packs.stream().map(Pack::id).toList()), problems);
        }
        return new PackLogic(packs, files);
    }

    /** Tells where there are more or heavier rules than can be compiled in a minute or so, each of them well written. */
    public List<Problem> tooMuch() {
        List<Problem> problems = new ArrayList<>();
        Burden.check(files.values(), problems);
        return problems;
    }

    /** What was read of a family's rules. */
    public Logic of(Pack pack, PackFamily family) {
        Logic logic = files.get(key(pack, family));
        if (logic == null) {
            throw new IllegalArgumentException(
                    pack.id() + " has no " + family.logic().path());
        }
        return logic;
    }

    private static String key(Pack pack, PackFamily family) {
        return pack.id() + "/" + family.logic().path();
    }
}
