package org.ringfence.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.finding.Severity;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.TreeReader;

/** Reads {@code ringfence.yaml}. Anything it does not know is refused with its line: it never quietly checks less. */
public final class ConfigReader {
    private static final Set<String> FIELDS = Set.of(
            "packs",
            "drafts",
            "exclude",
            "fail-on",
            "strict",
            "template",
            "reader",
            "waivers",
            "longest-waiver-days",
            "baseline",
            "rule-pages",
            "particulars");
    private static final Set<String> OF_DRAFT = Set.of("drafts", "form", "host-kind", "population", "terms");

    private ConfigReader() {}

    /**
     * Reads a configuration.
     *
     * @param file its name, for messages
     * @param bytes its bytes, already bounded by the caller
     */
    public static Config read(String file, byte[] bytes) throws Malformed {
        Mapping root = TreeReader.yaml(file, bytes).mapping("the configuration");
        root.allow(FIELDS);
        Map<String, Integer> lines = new HashMap<>();
        root.entries().forEach((name, node) -> lines.put(name, node.line()));
        Node failOn = root.optional("fail-on");
        boolean never = failOn != null && failOn.text("fail-on").equals("never");
        return new Config(
                file,
                packs(root),
                patterns(root, "drafts"),
                patterns(root, "exclude"),
                failOn == null || never ? null : severity(failOn),
                never,
                truth(root, "strict"),
                truth(root, "template"),
                fast(root),
                path(root, "waivers"),
                days(root),
                path(root, "baseline"),
                rulePages(root),
                particulars(root),
                lines);
    }

    private static List<String> packs(Mapping root) throws Malformed {
        List<String> packs = new ArrayList<>();
        for (Node item : root.listOrNone("packs")) {
            String pack = item.words("a pack");
            packs.add(pack.contains("/") || pack.startsWith(".") ? inside(item, pack) : pack);
        }
        return packs;
    }

    private static List<String> patterns(Mapping root, String name) throws Malformed {
        List<String> patterns = new ArrayList<>();
        for (Node item : root.listOrNone(name)) {
            patterns.add(pattern(item).pattern());
        }
        return patterns;
    }

    private static Glob pattern(Node node) throws Malformed {
        String text = inside(node, node.words("a pattern"));
        try {
            return new Glob(text);
        } catch (PatternSyntaxException e) {
            throw node.malformed("“" + text + "” is not a pattern: " + e.getDescription());
        }
    }

    private static Severity severity(Node node) throws Malformed {
        String word = node.words("fail-on");
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> node.malformed(
                        "fail-on must be red-line, safeguard, requirement, advisory or never, not “" + word + "”"));
    }

    private static @Nullable Boolean truth(Mapping root, String name) throws Malformed {
        Node node = root.optional(name);
        return node == null ? null : (Boolean) node.truth(name);
    }

    private static @Nullable Boolean fast(Mapping root) throws Malformed {
        Node node = root.optional("reader");
        if (node == null) {
            return null;
        }
        return switch (node.words("reader")) {
            case "full" -> false;
            case "fast" -> true;
            default -> throw node.malformed("reader must be full or fast, not " + node.what());
        };
    }

    private static @Nullable String path(Mapping root, String name) throws Malformed {
        Node node = root.optional(name);
        return node == null ? null : inside(node, node.words(name));
    }

    private static @Nullable Integer days(Mapping root) throws Malformed {
        Node node = root.optional("longest-waiver-days");
        if (node == null) {
            return null;
        }
        int days = node.number("longest-waiver-days");
        if (days < 0) {
            throw node.malformed("longest-waiver-days must not be negative");
        }
        return days;
    }

    private static @Nullable String rulePages(Mapping root) throws Malformed {
        Node node = root.optional("rule-pages");
        if (node == null) {
            return null;
        }
        String address = node.words("rule-pages");
        if (!address.contains("{rule}") || !address.startsWith("https://") && !address.startsWith("http://")) {
            throw node.malformed(
                    "rule-pages must be a web address with {rule} in it, such as https://rules.example/{rule}.html");
        }
        return address;
    }

    private static List<Config.OfDraft> particulars(Mapping root) throws Malformed {
        List<Config.OfDraft> all = new ArrayList<>();
        for (Node item : root.listOrNone("particulars")) {
            Mapping node = item.mapping("an item of particulars");
            node.allow(OF_DRAFT);
            Node form = node.optional("form");
            Node hostKind = node.optional("host-kind");
            Node population = node.optional("population");
            all.add(new Config.OfDraft(
                    pattern(node.required("drafts")),
                    form == null ? null : form(form),
                    hostKind == null ? null : hostKind(hostKind),
                    population == null ? null : population(population),
                    path(node, "terms"),
                    item.line()));
        }
        return all;
    }

    private static ContractForm form(Node node) throws Malformed {
        String word = node.words("form");
        for (ContractForm form : ContractForm.values()) {
            if (form.name().equalsIgnoreCase(word)) {
                return form;
            }
        }
        throw node.malformed("form must be SNP, MNP, IHO or ALLIANCE, not “" + word + "”");
    }

    private static HostKind hostKind(Node node) throws Malformed {
        String word = node.words("host-kind");
        String plain = word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        List<String> words = new ArrayList<>();
        for (HostKind kind : HostKind.values()) {
            String candidate = kind.words().toLowerCase(Locale.ROOT).replace(' ', '-');
            if (candidate.equals(plain)) {
                return kind;
            }
            words.add(candidate);
        }
        throw node.malformed("host-kind must be one of " + String.join(", ", words) + ", not “" + word + "”");
    }

    private static int population(Node node) throws Malformed {
        int population = node.number("population");
        if (population <= 0) {
            throw node.malformed("population must be a number of people");
        }
        return population;
    }

    /** A path below the configuration's folder: a repository's settings must not reach into the machine that checks it. */
    private static String inside(Node node, String path) throws Malformed {
        String plain = FileNames.plain(path);
        boolean absolute = plain.startsWith("/") || plain.startsWith("~") || plain.matches("[A-Za-z]:.*");
        if (absolute || Arrays.asList(plain.split("/")).contains("..")) {
            throw node.malformed("“" + path + "” must lie below the folder of the configuration");
        }
        return plain;
    }
}
