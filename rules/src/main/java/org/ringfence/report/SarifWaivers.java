package org.ringfence.report;

import java.util.List;
import org.ringfence.finding.WaiverUse;
import tools.jackson.core.JsonGenerator;

/** Waivers in SARIF: they configure the run, so each is a notification about its configuration. */
final class SarifWaivers {
    private SarifWaivers() {}

    static void write(JsonGenerator json, List<WaiverUse> waivers) {
        if (waivers.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        for (WaiverUse waiver : waivers) {
            json.writeStartObject();
            json.writeObjectPropertyStart("descriptor");
            json.writeStringProperty("id", "waiver-" + waiver.state().word());
            json.writeEndObject();
            json.writeObjectPropertyStart("associatedRule");
            json.writeStringProperty("id", waiver.rule());
            json.writeEndObject();
            json.writeStringProperty("level", waiver.state() == WaiverUse.State.USED ? "note" : "warning");
            SarifLayout.message(json, "message", waiver.rule() + ", " + Wording.waiver(waiver));
            place(json, FileLine.of(waiver));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, FileLine at) {
        if (at.file().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileAddress.of(at.file()));
        json.writeEndObject();
        if (at.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", at.line());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }
}
