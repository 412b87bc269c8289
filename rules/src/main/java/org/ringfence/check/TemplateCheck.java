package org.ringfence.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.Draft;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.template.Template;
import org.ringfence.template.Variant;

/** Checks every draft that can come of a template, within a bound, and makes one report of them. */
final class TemplateCheck {
    /** Combinations checked at most, however short the template. */
    private static final int MOST_COMBINATIONS = 64;
    /** Clauses read at most, over all readings of one template: some half a minute's work. */
    private static final int MOST_CLAUSES_READ = 600_000;

    private final Template template;
    private final Draft draft;
    private final Reading reading;

    TemplateCheck(Draft draft, Reading reading) {
        this.draft = draft;
        this.template = new Template(draft);
        this.reading = reading;
    }

    /** Judges one draft. */
    interface Reading {
        DraftReport of(Draft draft) throws UnreadableDraft;
    }

    DraftReport check(CheckOptions options) throws UnreadableDraft {
        int bound = Math.max(
                2,
                Math.min(
                        MOST_COMBINATIONS,
                        MOST_CLAUSES_READ / (3 * Math.max(1, draft.clauses().size()))));
        List<Variant> variants = template.variants(bound);
        Map<Variant, DraftReport> reports = new LinkedHashMap<>();
        for (Variant variant : variants) {
            List<DraftReport> filled = new ArrayList<>();
            for (Draft one : variant.filled()) {
                filled.add(reading.of(one));
            }
            reports.put(variant, BlankDecides.of(variant, reading.of(variant.asIs()), filled));
        }
        DraftReport merged = VariantMerge.of(reports);
        List<Unsettled> unsettled = new ArrayList<>(merged.unsettled());
        List<String> notes = new ArrayList<>(merged.notes());
        long all = template.combinations();
        if (all > variants.size()) {
            String count = all == Long.MAX_VALUE ? "countless" : Long.toString(all);
            String why = "of " + count + " combinations of the template's options " + variants.size() + " were checked"
                    + (template.mostWays() > variants.size() ? "" : ", with every option in at least one")
                    + ": check the drafts made of it too";
            unsettled.add(new Unsettled(null, null, why));
            notes.add(why);
        } else if (all > 1) {
            notes.add("all " + all + " combinations of the template's options were checked");
        }
        for (String label : template.unclosed()) {
            unsettled.add(new Unsettled(
                    null,
                    null,
                    "an option block opens" + (label.isEmpty() ? "" : " at " + label) + " and never closes"));
        }
        return new DraftReport(
                merged.file(),
                merged.sha256(),
                merged.form(),
                merged.hostName(),
                merged.hostKind(),
                Verdict.of(merged.rules(), merged.findings(), unsettled, options.failOn()),
                merged.rules(),
                merged.findings(),
                unsettled,
                merged.flippedByTrackedChanges(),
                notes);
    }
}
