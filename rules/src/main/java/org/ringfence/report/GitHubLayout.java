package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.WaiverUse;

/**
 * GitHub's workflow commands: each finding as an annotation at its line. What is waived or known already is not
 * annotated, but for what may never be waived.
 */
final class GitHubLayout implements Layout {
    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        for (CheckError error : full.report().errors()) {
            command(out, "error", error.file(), null, "could not be checked (" + error.code() + ")", error.message());
        }
        for (DraftReport draft : full.report().drafts()) {
            Gates gates = new Gates(full.report().gating(), draft);
            for (Finding finding : draft.findings()) {
                if (Gates.shown(finding)) {
                    String title = finding.rule() + " " + gates.title(finding.rule());
                    String text = Wording.where(finding) + ": " + finding.message() + Wording.pressing(finding)
                            + "\nRemedy: " + finding.remedy();
                    command(out, kind(finding, gates), draft.file(), finding.location(), title, text);
                }
            }
            for (Unsettled matter : draft.unsettled()) {
                String title = (matter.rule() == null ? "" : matter.rule() + " ") + "not determined";
                String text = Wording.where(matter.location()) + ": " + matter.why();
                command(out, gates.fails(matter) ? "error" : "notice", draft.file(), matter.location(), title, text);
            }
        }
        waivers(out, full.report().gating().waivers());
    }

    /** One notice for those that do their work, since hosts show few annotations; one warning for each that does not. */
    private static void waivers(Writer out, List<WaiverUse> waivers) throws IOException {
        StringBuilder used = new StringBuilder();
        for (WaiverUse waiver : waivers) {
            String text = waiver.rule() + ", " + Wording.waiver(waiver);
            if (waiver.state() == WaiverUse.State.USED) {
                used.append(used.isEmpty() ? "" : "\n").append(text);
            } else {
                command(
                        out,
                        "warning",
                        FileLine.of(waiver),
                        "waiver " + waiver.state().word(),
                        text);
            }
        }
        if (!used.isEmpty()) {
            command(out, "notice", FileLine.NONE, "waivers in use", used.toString());
        }
    }

    private static String kind(Finding finding, Gates gates) {
        if (gates.fails(finding)) {
            return "error";
        }
        return gates.gate(finding) == Severity.ADVISORY ? "notice" : "warning";
    }

    private static void command(
            Writer out, String kind, String file, @Nullable Location location, String title, String text)
            throws IOException {
        command(out, kind, new FileLine(file, location == null ? 0 : location.line()), title, text);
    }

    private static void command(Writer out, String kind, FileLine at, String title, String text) throws IOException {
        out.write("::" + kind + (at.file().isEmpty() ? " " : " file=" + property(at.file()) + ","));
        if (at.line() > 0) {
            out.write("line=" + at.line() + ",");
        }
        out.write("title=" + property("Ringfence: " + title) + "::" + data(text) + "\n");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        StringBuilder data = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '\r' || c == '\n') {
                data.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                data.append(Shown.plain(String.valueOf(c)));
            }
        }
        return data.toString().replace("##[", "## [");
    }
}
