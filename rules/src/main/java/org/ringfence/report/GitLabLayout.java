package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.WaiverUse;
import tools.jackson.core.JsonGenerator;

/**
 * GitLab's code quality report. Its places are lines: what has none stands at line 1. What is waived or known already is left out, but
 * for what may never be waived.
 */
final class GitLabLayout implements Layout {
    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        try (JsonGenerator json = JsonOut.on(out)) {
            json.writeStartArray();
            for (CheckError error : full.report().errors()) {
                String text = "could not be checked (" + error.code() + "): " + error.message();
                issue(json, error.code(), text, "blocker", error.file(), null, error.file() + '\n' + error.code());
            }
            for (DraftReport draft : full.report().drafts()) {
                Gates gates = new Gates(full.report().gating(), draft);
                for (Finding finding : draft.findings()) {
                    if (Gates.shown(finding)) {
                        String text = finding.rule() + ", " + Wording.where(finding) + ": " + finding.message()
                                + Wording.pressing(finding);
                        String identity = draft.file() + '\n' + finding.id();
                        issue(
                                json,
                                finding.rule(),
                                text,
                                severity(gates.gate(finding)),
                                draft.file(),
                                finding.location(),
                                identity);
                    }
                }
                for (Unsettled matter : draft.unsettled()) {
                    String rule = matter.rule() == null ? "unsettled" : matter.rule();
                    String text = rule + " not determined, " + Wording.where(matter.location()) + ": " + matter.why();
                    String severity = gates.fails(matter) ? "critical" : "info";
                    issue(json, rule, text, severity, draft.file(), matter.location(), draft.file() + '\n' + text);
                }
            }
            for (WaiverUse waiver : full.report().gating().waivers()) {
                FileLine at = FileLine.of(waiver);
                String text =
                        "waiver of " + waiver.rule() + " " + waiver.state().word() + ": " + Wording.waiver(waiver);
                issue(json, "waiver", text, "info", at, at + text);
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void issue(
            JsonGenerator json,
            String rule,
            String text,
            String severity,
            String file,
            @Nullable Location location,
            String identity) {
        FileLine at = new FileLine(file, location == null ? 0 : location.line());
        issue(json, rule, text, severity, at, identity);
    }

    private static void issue(
            JsonGenerator json, String rule, String text, String severity, FileLine at, String identity) {
        json.writeStartObject();
        json.writeStringProperty("description", text);
        json.writeStringProperty("check_name", rule);
        json.writeStringProperty("fingerprint", digest(identity));
        json.writeStringProperty("severity", severity);
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", at.file().startsWith("./") ? at.file().substring(2) : at.file());
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", Math.max(1, at.line()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case RED_LINE -> "blocker";
            case SAFEGUARD -> "critical";
            case REQUIREMENT -> "major";
            case ADVISORY -> "minor";
        };
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
