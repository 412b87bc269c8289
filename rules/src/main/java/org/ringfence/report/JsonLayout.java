package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Gating;
import org.ringfence.finding.PackRef;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Told;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.WaiverUse;
import tools.jackson.core.JsonGenerator;

/** The whole report as JSON. Field names are a promise to programs: add, never rename. */
final class JsonLayout implements Layout {
    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        try (JsonGenerator json = JsonOut.on(out)) {
            report(json, full.report());
        }
        out.write('\n');
    }

    private static void report(JsonGenerator json, Report report) {
        json.writeStartObject();
        json.writeArrayPropertyStart("packs");
        for (PackRef pack : report.packs()) {
            json.writeStartObject();
            json.writeStringProperty("id", pack.id());
            json.writeStringProperty("version", pack.version());
            json.writeStringProperty("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("engineVersion", report.engineVersion());
        json.writeStringProperty("asOf", report.asOf().toString());
        json.writeArrayPropertyStart("drafts");
        report.drafts().forEach(draft -> draft(json, draft));
        json.writeEndArray();
        json.writeArrayPropertyStart("errors");
        for (CheckError error : report.errors()) {
            json.writeStartObject();
            json.writeStringProperty("file", error.file());
            json.writeStringProperty("code", error.code());
            json.writeStringProperty("message", error.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        gating(json, report.gating());
        json.writeEndObject();
    }

    private static void gating(JsonGenerator json, Gating gating) {
        json.writeObjectPropertyStart("gating");
        json.writeStringProperty(
                "failOn", gating.failOn() == null ? "never" : gating.failOn().word());
        json.writeBooleanProperty("strict", gating.strict());
        JsonOut.textOrNull(json, "baseline", gating.baseline());
        json.writeArrayPropertyStart("waivers");
        for (WaiverUse waiver : gating.waivers()) {
            json.writeStartObject();
            json.writeStringProperty("rule", waiver.rule());
            json.writeStringProperty("clause", waiver.clause());
            json.writeStringProperty("file", waiver.file());
            json.writeStringProperty("reason", waiver.reason());
            json.writeStringProperty("approver", waiver.approver());
            json.writeStringProperty("expires", waiver.expires().toString());
            json.writeStringProperty("state", waiver.state().word());
            json.writeStringProperty("note", waiver.note());
            json.writeStringProperty("at", waiver.at());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void draft(JsonGenerator json, DraftReport draft) {
        json.writeStartObject();
        json.writeStringProperty("file", draft.file());
        json.writeStringProperty("sha256", draft.sha256());
        json.writeStringProperty("form", draft.form().name());
        json.writeObjectPropertyStart("host");
        JsonOut.textOrNull(json, "name", draft.hostName());
        JsonOut.textOrNull(json, "kind", draft.hostKind());
        json.writeEndObject();
        json.writeStringProperty("verdict", draft.verdict().word());
        json.writeArrayPropertyStart("rules");
        draft.rules().forEach(rule -> rule(json, rule));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        draft.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeArrayPropertyStart("unsettled");
        draft.unsettled().forEach(unsettled -> unsettled(json, unsettled));
        json.writeEndArray();
        JsonOut.texts(json, "flippedByTrackedChanges", draft.flippedByTrackedChanges());
        JsonOut.texts(json, "notes", draft.notes());
        told(json, draft.told());
        json.writeEndObject();
    }

    private static void told(JsonGenerator json, @Nullable Told told) {
        if (told == null) {
            return;
        }
        json.writeObjectPropertyStart("given");
        JsonOut.textOrNull(json, "form", told.form());
        JsonOut.textOrNull(json, "hostKind", told.hostKind());
        JsonOut.numberOrNull(json, "population", told.population() == null ? 0 : told.population(), 1);
        JsonOut.textOrNull(json, "terms", told.terms());
        json.writeBooleanProperty("template", told.template());
        json.writeBooleanProperty("fast", told.fast());
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleResult result) {
        json.writeStartObject();
        json.writeStringProperty("rule", result.rule());
        json.writeStringProperty("title", result.title());
        json.writeStringProperty("pack", result.pack());
        json.writeStringProperty("severity", result.severity().word());
        json.writeStringProperty("gate", result.gate().word());
        json.writeStringProperty("outcome", result.outcome().word());
        json.writeStringProperty("reason", result.reason());
        json.writeArrayPropertyStart("locations");
        result.locations().forEach(location -> location(json, location));
        json.writeEndArray();
        json.writeEndObject();
    }

    static void findingOrNull(JsonGenerator json, @Nullable Finding finding) {
        if (finding == null) {
            json.writeNull();
        } else {
            finding(json, finding);
        }
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("certainty", word(finding.certainty()));
        json.writeStringProperty("message", finding.message());
        json.writeName("location");
        location(json, finding.location());
        json.writeArrayPropertyStart("citations");
        for (Citation citation : finding.citations()) {
            json.writeStartObject();
            json.writeStringProperty("source", citation.source());
            json.writeStringProperty("locator", citation.locator());
            json.writeStringProperty("publisher", citation.publisher());
            json.writeStringProperty("date", citation.date());
            json.writeStringProperty("paraphrase", citation.paraphrase());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("remedy", finding.remedy());
        JsonOut.texts(json, "because", finding.because());
        JsonOut.texts(json, "undercuts", finding.undercuts());
        JsonOut.texts(json, "combinations", finding.combinations());
        json.writeStringProperty("words", finding.words());
        json.writeStringProperty("standing", finding.standing().kind().word());
        json.writeStringProperty("standingWhy", finding.standing().why());
        if (finding.standing().pressing()) {
            json.writeBooleanProperty("neverWaivable", true);
        }
        json.writeEndObject();
    }

    static String word(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private static void unsettled(JsonGenerator json, Unsettled unsettled) {
        json.writeStartObject();
        JsonOut.textOrNull(json, "rule", unsettled.rule());
        json.writeName("location");
        location(json, unsettled.location());
        json.writeStringProperty("why", unsettled.why());
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, @Nullable Location location) {
        if (location == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("clause", location.clause());
        JsonOut.textOrNull(json, "heading", location.heading());
        JsonOut.numberOrNull(json, "page", location.page(), 1);
        JsonOut.numberOrNull(json, "line", location.line(), 1);
        JsonOut.numberOrNull(json, "index", location.index(), 0);
        json.writeNumberProperty("start", location.start());
        json.writeNumberProperty("end", location.end());
        json.writeStringProperty("quote", location.quote());
        json.writeEndObject();
    }
}
