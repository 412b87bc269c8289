package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Gating;
import org.ringfence.finding.PackRef;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Told;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.TreeReader;

/** Reads a JSON report back. Fields of later versions are passed over; a field that is missing or wrong is refused with its line. */
public final class ReportReader {
    private ReportReader() {}

    /**
     * Reads a report that {@link ReportFormat#JSON} wrote.
     *
     * @param file the file as the user named it, for messages
     * @param bytes its bytes, already bounded by the caller
     */
    public static Report read(String file, byte[] bytes) throws Malformed {
        Mapping root = TreeReader.json(file, bytes).mapping("the report");
        return new Report(
                each(root, "packs", ReportReader::pack),
                root.required("engineVersion").text("engineVersion"),
                root.required("asOf").date("asOf"),
                each(root, "drafts", ReportReader::draft),
                each(root, "errors", ReportReader::error),
                gating(root.optional("gating")));
    }

    private static Gating gating(@Nullable Node node) throws Malformed {
        if (node == null) {
            return Gating.STANDARD;
        }
        Mapping gating = node.mapping("gating");
        boolean never = text(gating, "failOn").equals("never");
        Node strict = gating.optional("strict");
        return new Gating(
                never ? null : word(gating, "failOn", Severity.values(), Severity::word),
                strict != null && strict.truth("strict"),
                each(gating, "waivers", ReportReader::waiver),
                textOrNull(gating, "baseline"));
    }

    private static WaiverUse waiver(Mapping node) throws Malformed {
        return new WaiverUse(
                text(node, "rule"),
                text(node, "clause"),
                text(node, "file"),
                text(node, "reason"),
                text(node, "approver"),
                node.required("expires").date("expires"),
                word(node, "state", WaiverUse.State.values(), WaiverUse.State::word),
                text(node, "note"),
                textOr(node, "at", ""));
    }

    private static Standing standing(Mapping node) throws Malformed {
        if (node.optional("standing") == null) {
            return Standing.OPEN;
        }
        Standing.Kind kind = word(node, "standing", Standing.Kind.values(), Standing.Kind::word);
        Node pressing = node.optional("neverWaivable");
        return new Standing(kind, text(node, "standingWhy"), pressing != null && pressing.truth("neverWaivable"));
    }

    private static PackRef pack(Mapping node) throws Malformed {
        return new PackRef(text(node, "id"), text(node, "version"), text(node, "digest"));
    }

    private static CheckError error(Mapping node) throws Malformed {
        return new CheckError(text(node, "file"), text(node, "code"), text(node, "message"));
    }

    private static DraftReport draft(Mapping node) throws Malformed {
        Mapping host = node.required("host").mapping("host");
        return new DraftReport(
                text(node, "file"),
                text(node, "sha256"),
                word(node, "form", ContractForm.values(), ContractForm::name),
                textOrNull(host, "name"),
                textOrNull(host, "kind"),
                word(node, "verdict", Verdict.values(), Verdict::word),
                each(node, "rules", ReportReader::rule),
                each(node, "findings", ReportReader::finding),
                each(node, "unsettled", ReportReader::unsettled),
                texts(node, "flippedByTrackedChanges"),
                texts(node, "notes"),
                told(node));
    }

    private static @Nullable Told told(Mapping node) throws Malformed {
        Node given = node.optional("given");
        if (given == null) {
            return null;
        }
        Mapping told = given.mapping("given");
        Node population = told.optional("population");
        Node fast = told.optional("fast");
        return new Told(
                textOrNull(told, "form"),
                textOrNull(told, "hostKind"),
                population == null || population.what().equals("nothing") ? null : population.number("population"),
                textOrNull(told, "terms"),
                told.required("template").truth("template"),
                fast != null && fast.truth("fast"));
    }

    private static RuleResult rule(Mapping node) throws Malformed {
        return new RuleResult(
                text(node, "rule"),
                text(node, "title"),
                text(node, "pack"),
                word(node, "severity", Severity.values(), Severity::word),
                word(node, "gate", Severity.values(), Severity::word),
                word(node, "outcome", RuleOutcome.values(), RuleOutcome::word),
                text(node, "reason"),
                each(node, "locations", ReportReader::location));
    }

    private static Finding finding(Mapping node) throws Malformed {
        return new Finding(
                text(node, "id"),
                text(node, "rule"),
                word(node, "severity", Severity.values(), Severity::word),
                word(node, "certainty", Certainty.values(), JsonLayout::word),
                text(node, "message"),
                locationOrNull(node),
                each(node, "citations", ReportReader::citation),
                text(node, "remedy"),
                texts(node, "because"),
                texts(node, "undercuts"),
                texts(node, "combinations"),
                textOr(node, "words", ""),
                standing(node));
    }

    private static Unsettled unsettled(Mapping node) throws Malformed {
        return new Unsettled(textOrNull(node, "rule"), locationOrNull(node), text(node, "why"));
    }

    private static Citation citation(Mapping node) throws Malformed {
        return new Citation(
                text(node, "source"),
                text(node, "locator"),
                text(node, "publisher"),
                text(node, "date"),
                text(node, "paraphrase"));
    }

    private static @Nullable Location locationOrNull(Mapping node) throws Malformed {
        Node location = node.optional("location");
        return location == null ? null : location(location.mapping("location"));
    }

    private static Location location(Mapping node) throws Malformed {
        return new Location(
                text(node, "clause"),
                textOrNull(node, "heading"),
                number(node, "page", 0),
                number(node, "line", 0),
                number(node, "index", -1),
                node.required("start").number("start"),
                node.required("end").number("end"),
                text(node, "quote"));
    }

    private static String text(Mapping node, String name) throws Malformed {
        return node.required(name).text(name);
    }

    private static @Nullable String textOrNull(Mapping node, String name) throws Malformed {
        Node value = node.optional(name);
        return value == null ? null : value.text(name);
    }

    private static String textOr(Mapping node, String name, String otherwise) throws Malformed {
        Node value = node.optional(name);
        return value == null ? otherwise : value.text(name);
    }

    private static int number(Mapping node, String name, int otherwise) throws Malformed {
        Node value = node.optional(name);
        return value == null ? otherwise : value.number(name);
    }

    private static List<String> texts(Mapping node, String name) throws Malformed {
        List<String> texts = new ArrayList<>();
        for (Node item : node.listOrNone(name)) {
            texts.add(item.text(name));
        }
        return texts;
    }

    private static <E> E word(Mapping node, String name, E[] values, Function<E, String> wordOf) throws Malformed {
        Node value = node.required(name);
        String word = value.text(name);
        List<String> words = new ArrayList<>();
        for (E candidate : values) {
            if (wordOf.apply(candidate).equals(word)) {
                return candidate;
            }
            words.add(wordOf.apply(candidate));
        }
        throw value.malformed(name + " must be one of " + String.join(", ", words) + ", not " + value.what());
    }

    private static <T> List<T> each(Mapping node, String name, Reading<T> reading) throws Malformed {
        List<T> read = new ArrayList<>();
        for (Node item : node.required(name).list(name)) {
            read.add(reading.read(item.mapping("an item of " + name)));
        }
        return read;
    }

    private interface Reading<T> {
        T read(Mapping node) throws Malformed;
    }
}
