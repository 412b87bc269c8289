package org.ringfence.service.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ringfence.pack.BundledPacks;

/**
 * A configuration to begin with, made for the drafts that a folder holds.
 *
 * @param patterns the patterns by which they are found; none where there are none
 * @param readmes whether there are files among them that tell of the others
 * @param template whether they look like templates
 */
record StarterConfig(List<String> patterns, boolean readmes, boolean template) {
    /** Beyond this many, one line for each would be no pattern any more. */
    private static final int MOST_PATTERNS = 12;

    /** In which contracts are written; web pages and e-mail in a repository are mostly something else. */
    private static final Pattern CONTRACT =
            Pattern.compile("(?i).*(\\.terms\\.(?:json|yaml|yml)|\\.(?:docx|pdf|odt|md|markdown|txt))");

    private static final Pattern README = Pattern.compile("(?i)(?:.*/)?readme(?:\\.[a-z]+)?");

    /** @param drafts what could be drafts, as paths below the folder */
    static StarterConfig of(List<String> drafts) {
        Set<String> patterns = new TreeSet<>();
        boolean readmes = false;
        boolean template = false;
        for (String draft : drafts) {
            int slash = draft.indexOf('/');
            Matcher contract = CONTRACT.matcher(draft);
            if (README.matcher(draft).matches() || !contract.matches()) {
                readmes |= slash > 0 && contract.matches();
                continue;
            }
            // Text beside the configuration is mostly what a repository says of itself.
            if (slash > 0) {
                patterns.add(draft.substring(0, slash) + "/**/*" + contract.group(1));
            } else if (contract.group(1).equalsIgnoreCase(".docx")) {
                patterns.add("*" + contract.group(1));
            }
            template |= draft.toLowerCase(Locale.ROOT).contains("template");
        }
        return new StarterConfig(patterns.stream().limit(MOST_PATTERNS).toList(), readmes, template);
    }

    String remark() {
        return patterns.isEmpty()
                ? "no drafts were found: say in it which files they are, then run 'ringfence check'"
                : "look over what it says, then run 'ringfence check'"
                        + (template ? " (it takes the drafts for templates)" : "");
    }

    byte[] bytes() {
        String drafts = patterns.isEmpty()
                ? "#drafts:\n#  - templates/**/*.docx\n#  - templates/**/*.md"
                : patterns.stream().map(StarterConfig::item).collect(Collectors.joining("\n", "drafts:\n", ""));
        String packs = BundledPacks.load().stream()
                .map(pack -> "#  - " + pack.id() + "@" + pack.version())
                .collect(Collectors.joining("\n"));
        String exclude = readmes ? "exclude:\n  - \"**/README*\"" : "#exclude:\n#  - \"**/README*\"";
        return TEXT.formatted(InitCommand.SCHEMA, drafts, exclude, template, packs)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String pattern) {
        return "  - \"" + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static final String TEXT = """
            # yaml-language-server: $schema=./%s
            #
            # What 'ringfence check' does with the drafts of this folder and those below it. Paths are relative to this folder.
            # The command line wins over what stands here; 'ringfence check --print-config' shows what holds, and from where.

            # What to check where a call names no draft. ** stands for any folders, none included.
            %s

            # What is no draft, though a pattern above, or a folder that a call names, takes it in.
            %s

            # The severity from which a breach fails: red-line, safeguard, requirement, advisory or never.
            fail-on: safeguard

            # Whether a red line that is not determined fails too.
            strict: false

            # Whether the drafts are templates: what a blank decides is then not determined, where in a final draft it breaks
            # the rule, and every combination of option blocks is checked.
            template: %s

            # full reads prose with everything there is; fast leaves out the tuned model, and reports say so.
            #reader: full

            # The packs to use instead of all that come with Ringfence: by name, by name and version, or by folder. With a
            # version, a Ringfence that comes with another one stops instead of judging otherwise.
            #packs:
            %s

            # Breaches that somebody answers for, until a date and only as they are worded. 'ringfence waivers' writes entries
            # to fill in. They may run no longer than the packs allow, or than this many days.
            #waivers: waivers.yaml
            #longest-waiver-days: 90

            # An earlier report, written by --format json=baseline.json, whose findings do not fail again.
            #baseline: baseline.json

            # Where rules have pages of their own, for reports that link to them.
            #rule-pages: https://rules.example/{rule}.html

            # What is so of drafts that do not say it themselves. Of entries that match a draft, the first counts.
            #particulars:
            #  - drafts: templates/**/iho-*.docx
            #    form: IHO
            #    host-kind: foundation-trust
            #    population: 250000
            #    terms: terms/iho.yaml
            """;
}
