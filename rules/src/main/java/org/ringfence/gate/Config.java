package org.ringfence.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.finding.Severity;

/**
 * What {@code ringfence.yaml} sets. What it leaves out is null or empty; a command line wins over what it sets. File names and patterns
 * are relative to its folder, and stay beneath it.
 *
 * @param file its name as messages give it
 * @param packs packs by name, by name and version, or by folder
 * @param drafts patterns of the drafts to check where a call names none
 * @param exclude patterns of files that are no drafts
 * @param failOn the gate severity that fails, if set
 * @param never whether nothing fails
 * @param strict whether a red line that is not determined fails
 * @param template whether drafts are templates
 * @param fast whether prose is read without the tuned model
 * @param waivers the waivers file
 * @param longestWaiverDays a bound on waivers tighter than the packs'
 * @param baseline the report whose findings are known
 * @param rulePages the address of a rule's page, with {@code {rule}} for its id
 * @param particulars what is so of some drafts, the first that matches counting
 * @param lines the line on which each field stands, for {@code --print-config}
 */
public record Config(
        String file,
        List<String> packs,
        List<String> drafts,
        List<String> exclude,
        @Nullable Severity failOn,
        boolean never,
        @Nullable Boolean strict,
        @Nullable Boolean template,
        @Nullable Boolean fast,
        @Nullable String waivers,
        @Nullable Integer longestWaiverDays,
        @Nullable String baseline,
        @Nullable String rulePages,
        List<OfDraft> particulars,
        Map<String, Integer> lines) {

    /** The name by which it is found. */
    public static final String NAME = "ringfence.yaml";

    public Config {
        packs = List.copyOf(packs);
        drafts = List.copyOf(drafts);
        exclude = List.copyOf(exclude);
        particulars = List.copyOf(particulars);
        lines = Map.copyOf(lines);
    }

    /**
     * What is so of the drafts that a pattern matches.
     *
     * @param pattern the pattern
     * @param form the contract form
     * @param hostKind the host's kind
     * @param population the people served
     * @param terms the structured terms that stand beside it
     * @param line where it is said
     */
    public record OfDraft(
            Glob pattern,
            @Nullable ContractForm form,
            @Nullable HostKind hostKind,
            @Nullable Integer population,
            @Nullable String terms,
            int line) {}

    /** What is so of a draft, by its path below the configuration's folder. */
    public Optional<OfDraft> of(String path) {
        return particulars.stream().filter(one -> one.pattern().matches(path)).findFirst();
    }

    /** Whether a path below the configuration's folder is excluded. */
    public boolean excludes(String path) {
        return exclude.stream().anyMatch(pattern -> new Glob(pattern).matches(path));
    }

    /** Where a field is set, such as {@code ringfence.yaml:7}. */
    public String from(String field) {
        return file + ":" + lines.getOrDefault(field, 1);
    }
}
