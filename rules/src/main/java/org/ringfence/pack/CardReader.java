package org.ringfence.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.Citation;
import org.ringfence.finding.Severity;
import org.ringfence.tree.Nearest;

/** Reads {@code rules.yaml}: what is said of each rule of a family. */
final class CardReader {
    private static final Set<String> TOP = Set.of("family", "title", "description", "rules");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "title",
            "severity",
            "gate",
            "kind",
            "silence-unsettled",
            "forms",
            "kind-by-form",
            "never-waivable",
            "never-waivable-reason",
            "citations",
            "message",
            "absence",
            "belongs",
            "remedy",
            "rationale",
            "breach-examples",
            "fine");

    private final String pack;
    private final PackFile file;
    private final Sources sources;
    private final List<Problem> problems;

    CardReader(String pack, PackFile file, Sources sources, List<Problem> problems) {
        this.pack = pack;
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    List<RuleCard> read() {
        YamlFields top =
                YamlFields.of(file.path(), YamlFile.read(file, problems).orElse(null), problems);
        top.only(TOP);
        String family = top.text("family");
        List<RuleCard> cards = new ArrayList<>();
        for (YamlValue value : top.items("rules")) {
            cards.add(card(family, YamlFields.of(file.path(), value, problems)));
        }
        return cards;
    }

    private RuleCard card(String family, YamlFields fields) {
        fields.only(FIELDS);
        String id = fields.text("id");
        if (!id.startsWith(family + "-")) {
            fields.problem(
                    fields.line("id"), "rule " + id + " is not of the family " + family, "name it " + family + "-N");
        }
        Severity severity = severity(fields, "severity", fields.text("severity"), Severity.ADVISORY);
        RuleKind kind = kind(fields);
        if (kind == RuleKind.DUTY) {
            fields.text("absence");
            fields.text("belongs");
        }
        return new RuleCard(
                id,
                pack,
                family,
                fields.text("title"),
                severity,
                fields.has("gate") ? severity(fields, "gate", fields.text("gate"), severity) : severity,
                kind,
                fields.flag("silence-unsettled"),
                forms(fields),
                citations(id, fields),
                fields.text("message"),
                fields.textOr("absence", ""),
                fields.textOr("belongs", ""),
                fields.text("remedy"),
                fields.text("rationale"),
                fields.flag("never-waivable"),
                fields.texts("breach-examples"),
                fields.texts("fine"));
    }

    private Severity severity(YamlFields fields, String name, String word, Severity otherwise) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        fields.problem(
                fields.line(name),
                "\"" + word + "\" is not a severity",
                "use one of red-line, safeguard, requirement, advisory");
        return otherwise;
    }

    private RuleKind kind(YamlFields fields) {
        String word = fields.text("kind");
        return switch (word) {
            case "duty" -> RuleKind.DUTY;
            case "prohibition" -> RuleKind.PROHIBITION;
            case "note" -> RuleKind.NOTE;
            default -> {
                fields.problem(
                        fields.line("kind"), "\"" + word + "\" is not a kind", "use one of duty, prohibition, note");
                yield RuleKind.PROHIBITION;
            }
        };
    }

    private Set<ContractForm> forms(YamlFields fields) {
        Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
        for (String word : fields.texts("forms")) {
            @Nullable
            ContractForm form = Arrays.stream(ContractForm.values())
                    .filter(one -> one.name().equals(word))
                    .findFirst()
                    .orElse(null);
            if (form == null) {
                fields.problem(
                        fields.line("forms"),
                        "\"" + word + "\" is not a contract form",
                        "use SNP, MNP, IHO or ALLIANCE");
            } else {
                forms.add(form);
            }
        }
        return fields.has("forms") ? forms : EnumSet.allOf(ContractForm.class);
    }

    private List<Citation> citations(String id, YamlFields fields) {
        List<Citation> citations = new ArrayList<>();
        for (YamlValue value : fields.items("citations")) {
            YamlFields one = YamlFields.of(file.path(), value, problems);
            one.only(Set.of("source", "locator", "paraphrase"));
            Citation citation = sources.cite(one.text("source"), one.text("locator"), one.textOr("paraphrase", ""));
            if (citation == null) {
                one.problem(
                        one.line(),
                        "rule " + id + " cites \"" + one.textOr("source", "") + ", " + one.textOr("locator", "")
                                + "\", which sources.yaml does not list",
                        listed(one.textOr("source", ""), one.textOr("locator", "")));
            } else {
                citations.add(citation);
            }
        }
        if (fields.items("citations").isEmpty()) {
            fields.problem(fields.line(), "rule " + id + " cites nothing", "add citations: with source and locator");
        }
        return citations;
    }

    private String listed(String id, String locator) {
        Sources.Source source = sources.find(id);
        if (source == null) {
            List<String> ids = sources.all().stream().map(Sources.Source::id).toList();
            return Nearest.offer(id, ids) + "The sources are " + String.join(", ", ids);
        }
        return Nearest.offer(locator, source.locators().keySet()) + "The places in " + id + " are "
                + String.join(", ", source.locators().keySet());
    }
}
