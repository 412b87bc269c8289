package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Unsettled;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, for code scanning. Findings are results of kind {@code fail}; what a person must look at is of kind {@code review}, and a
 * notification where no rule is named; a draft that could not be read is a notification of level {@code error}.
 */
final class SarifLayout implements Layout {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "ringfenceFinding/v1";

    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        Map<String, RuleHelp> help = RuleHelp.of(full);
        try (JsonGenerator json = JsonOut.on(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            SarifTool.write(json, full.report(), help.values(), presentation);
            invocation(json, full.report());
            artifacts(json, full.report().drafts());
            json.writeArrayPropertyStart("results");
            results(json, full.report(), new ArrayList<>(help.keySet()));
            json.writeEndArray();
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void invocation(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", report.errors().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (CheckError error : report.errors()) {
            notification(json, error.code(), "error", error.message(), error.file());
        }
        for (DraftReport draft : report.drafts()) {
            for (Unsettled matter : draft.unsettled()) {
                if (matter.rule() == null) {
                    notification(json, "unsettled", "warning", matter.why(), draft.file());
                }
            }
            for (String note : draft.notes()) {
                notification(json, "note", "note", note, draft.file());
            }
        }
        json.writeEndArray();
        SarifWaivers.write(json, report.gating().waivers());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String combined(Finding finding) {
        String with = Wording.with(finding);
        return with.isEmpty() ? "" : " (This is so" + with.substring(1) + ".)";
    }

    private static void notification(JsonGenerator json, String id, String level, String text, String file) {
        json.writeStartObject();
        json.writeObjectPropertyStart("descriptor");
        json.writeStringProperty("id", id);
        json.writeEndObject();
        json.writeStringProperty("level", level);
        message(json, "message", text);
        json.writeArrayPropertyStart("locations");
        location(json, file, null);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void artifacts(JsonGenerator json, List<DraftReport> drafts) {
        json.writeArrayPropertyStart("artifacts");
        for (DraftReport draft : drafts) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("uri", FileAddress.of(draft.file()));
            json.writeEndObject();
            json.writeObjectPropertyStart("hashes");
            json.writeStringProperty("sha-256", draft.sha256());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void results(JsonGenerator json, Report report, List<String> rules) {
        boolean baseline = report.gating().baseline() != null;
        for (DraftReport draft : report.drafts()) {
            Gates gates = new Gates(report.gating(), draft);
            for (Finding finding : draft.findings()) {
                start(json, finding.rule(), rules);
                json.writeStringProperty("kind", "fail");
                json.writeStringProperty("level", level(gates.gate(finding)));
                message(json, "message", finding.message() + combined(finding) + Wording.pressing(finding));
                json.writeArrayPropertyStart("locations");
                location(json, draft.file(), finding.location());
                json.writeEndArray();
                json.writeObjectPropertyStart("partialFingerprints");
                json.writeStringProperty(FINGERPRINT, finding.id());
                json.writeEndObject();
                standing(json, finding.standing(), baseline);
                json.writeObjectPropertyStart("properties");
                json.writeStringProperty("severity", finding.severity().word());
                json.writeStringProperty("certainty", JsonLayout.word(finding.certainty()));
                json.writeStringProperty("remedy", finding.remedy());
                JsonOut.texts(json, "because", finding.because());
                if (!finding.combinations().isEmpty()) {
                    JsonOut.texts(json, "combinations", finding.combinations());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            for (Unsettled matter : draft.unsettled()) {
                if (matter.rule() != null) {
                    start(json, matter.rule(), rules);
                    json.writeStringProperty("kind", "review");
                    json.writeStringProperty("level", "none");
                    message(json, "message", "A person must look: " + matter.why());
                    json.writeArrayPropertyStart("locations");
                    location(json, draft.file(), matter.location());
                    json.writeEndArray();
                    json.writeEndObject();
                }
            }
        }
    }

    private static void start(JsonGenerator json, String rule, List<String> rules) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", rule);
        json.writeNumberProperty("ruleIndex", rules.indexOf(rule));
    }

    private static void standing(JsonGenerator json, Standing standing, boolean baseline) {
        if (standing.kind() == Standing.Kind.WAIVED) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", standing.why());
            json.writeEndObject();
            json.writeEndArray();
        }
        if (baseline) {
            json.writeStringProperty("baselineState", standing.kind() == Standing.Kind.KNOWN ? "unchanged" : "new");
        }
    }

    private static void location(JsonGenerator json, String file, @Nullable Location location) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileAddress.of(file));
        json.writeEndObject();
        if (location != null && location.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", location.line());
            json.writeObjectPropertyStart("snippet");
            json.writeStringProperty("text", location.quote());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        if (location != null) {
            logicalLocation(json, location);
        }
        json.writeEndObject();
    }

    private static void logicalLocation(JsonGenerator json, Location location) {
        String heading = location.heading() == null ? "" : location.heading();
        String name = location.clause().isEmpty() ? heading : location.clause();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", name.isEmpty() ? "unnumbered text" : name);
        if (!heading.isEmpty()) {
            json.writeStringProperty(
                    "fullyQualifiedName", location.clause().isEmpty() ? heading : heading + " > " + location.clause());
        }
        json.writeStringProperty("kind", "clause");
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("quote", location.quote());
        if (location.page() > 0) {
            json.writeNumberProperty("page", location.page());
        }
        json.writeEndObject();
    }

    static void message(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        // Broken apart, so that a draft's words cannot become a link.
        json.writeStringProperty("text", text.replace("](", "] ("));
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case RED_LINE, SAFEGUARD -> "error";
            case REQUIREMENT -> "warning";
            case ADVISORY -> "note";
        };
    }
}
