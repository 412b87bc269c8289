package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.WaiverUse;

/** A summary for a comment on a pull request. Code hosts bound a comment's length, so what is shown is bounded too, and says so. */
final class MarkdownLayout implements Layout {
    private static final int LONGEST_QUOTE = 280;

    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        Report report = full.report();
        Comment comment = new Comment();
        comment.always("## Ringfence\n\n| Draft | Verdict | Findings | To settle |\n|---|---|---|---|\n");
        for (CheckError error : report.errors()) {
            comment.offer(
                    "file",
                    "| " + Markup.markdown(error.file()) + " | **not checked** | " + Markup.markdown(error.message())
                            + " | |\n");
        }
        for (DraftReport draft : report.drafts()) {
            comment.offer(
                    "file",
                    "| " + Markup.markdown(draft.file()) + " | **" + Wording.verdict(draft.verdict()) + "** | "
                            + Wording.counts(draft.findings()) + " | "
                            + draft.unsettled().size() + " |\n");
        }
        for (DraftReport draft : report.drafts()) {
            draft(comment, draft, new Gates(report.gating(), draft));
        }
        for (WaiverUse waiver : report.gating().waivers()) {
            comment.offer(
                    "waiver",
                    "\nWaiver of " + Markup.markdown(waiver.rule()) + ", **"
                            + waiver.state().word() + "**: " + Markup.markdown(Wording.waiver(waiver)) + "\n");
        }
        String pressing = Pressing.of(report);
        comment.always("\n" + comment.leftOut()
                + (pressing.isEmpty() ? "" : "**" + Markup.markdown(pressing) + "**\n\n")
                + (report.gating().strict() ? Wording.STRICT + "\n\n" : "")
                + "<sub>Judged as of " + report.asOf() + " by Ringfence "
                + Markup.markdown(report.engineVersion())
                + report.packs().stream()
                        .map(pack -> Markup.markdown(pack.id() + " " + pack.version()))
                        .collect(Collectors.joining(", ", " with ", ""))
                + ".</sub>\n");
        out.write(comment.toString());
    }

    private static void draft(Comment comment, DraftReport draft, Gates gates) {
        List<Finding> open = draft.findings().stream()
                .filter(Gates::shown)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        int aside = draft.findings().size() - open.size();
        if (open.isEmpty() && draft.unsettled().isEmpty() && aside == 0) {
            return;
        }
        comment.offer(
                "draft",
                "\n### " + Markup.markdown(draft.file()) + "\n\n" + draft.form() + ", "
                        + Markup.markdown(Wording.host(draft)) + ". " + Wording.totals(draft)
                        + (aside > 0 ? " " + Wording.count(aside, "finding") + " waived or known already." : "")
                        + "\n");
        for (Finding finding : open) {
            comment.offer("finding", finding(finding, gates.title(finding.rule())));
        }
        for (String sentence : draft.flippedByTrackedChanges()) {
            comment.offer("note", "\nTracked changes: " + Markup.markdown(sentence) + "\n");
        }
        for (String note : draft.notes()) {
            comment.offer("note", "\nNote: " + Markup.markdown(note) + "\n");
        }
        if (!draft.unsettled().isEmpty()) {
            comment.offer("list of unsettled matters", unsettled(draft));
        }
    }

    private static String finding(Finding finding, String title) {
        StringBuilder text = new StringBuilder("\n<details><summary><b>")
                .append(Markup.summary(finding.rule() + " " + title))
                .append("</b> (")
                .append(Wording.severity(finding.severity()))
                .append("), ")
                .append(Markup.summary(Wording.where(finding)))
                .append("</summary>\n\n")
                .append(Markup.markdown(finding.message() + Wording.pressing(finding)))
                .append('\n');
        if (finding.location() != null) {
            String quote = Shown.shortened(finding.location().quote(), finding.because(), LONGEST_QUOTE);
            text.append("\n> ").append(Markup.markdown(quote)).append('\n');
        }
        for (Citation citation : finding.citations()) {
            text.append("\n*Source:* ")
                    .append(Markup.markdown(Wording.source(citation)))
                    .append('\n');
        }
        return text.append("\n*Remedy:* ")
                .append(Markup.markdown(finding.remedy()))
                .append("\n\n</details>\n")
                .toString();
    }

    private static String unsettled(DraftReport draft) {
        StringBuilder text = new StringBuilder("\n<details><summary>")
                .append(Wording.count(draft.unsettled().size(), "matter"))
                .append(" for a person to settle</summary>\n\n");
        for (Unsettled matter : draft.unsettled()) {
            text.append("- ")
                    .append(matter.rule() == null ? "" : Markup.markdown(matter.rule()) + ", ")
                    .append(Markup.markdown(Wording.where(matter.location()) + ": " + matter.why()))
                    .append('\n');
        }
        return text.append("\n</details>\n").toString();
    }
}
