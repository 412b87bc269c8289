package org.ringfence.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.finding.PackRef;
import org.ringfence.finding.Report;
import tools.jackson.core.JsonGenerator;

/** The part of SARIF that says who judged, by which rules. */
final class SarifTool {
    private SarifTool() {}

    static void write(JsonGenerator json, Report report, Collection<RuleHelp> rules, Presentation presentation) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Ringfence");
        json.writeStringProperty("version", report.engineVersion());
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> rule(json, rule, presentation));
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("asOf", report.asOf().toString());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("extensions");
        for (PackRef pack : report.packs()) {
            json.writeStartObject();
            json.writeStringProperty("name", pack.id());
            json.writeStringProperty("version", pack.version());
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("sha-256", pack.digest());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleHelp rule, Presentation presentation) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.rule());
        SarifLayout.message(json, "shortDescription", rule.title());
        if (!rule.rationale().isEmpty()) {
            SarifLayout.message(json, "fullDescription", rule.rationale());
        }
        json.writeStringProperty("helpUri", presentation.pageOf(rule.rule()));
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", text(rule));
        json.writeStringProperty("markdown", markdown(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", SarifLayout.level(rule.gate()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        JsonOut.texts(json, "tags", List.of(rule.severity().word(), rule.pack()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String text(RuleHelp rule) {
        StringBuilder text = new StringBuilder(rule.title()).append('.');
        if (!rule.rationale().isEmpty()) {
            text.append(' ').append(rule.rationale());
        }
        rule.citations().forEach(citation -> text.append("\n\nSource: ").append(Wording.source(citation)));
        if (!rule.remedy().isEmpty()) {
            text.append("\n\nRemedy: ").append(rule.remedy());
        }
        return text.toString();
    }

    private static String markdown(RuleHelp rule) {
        String sources = rule.citations().stream()
                .map(citation -> "- " + Markup.markdown(Wording.source(citation)) + "\n")
                .collect(Collectors.joining());
        return "**" + Markup.markdown(rule.rule() + " " + rule.title()) + "**\n\n"
                + (rule.rationale().isEmpty() ? "" : Markup.markdown(rule.rationale()) + "\n\n")
                + (sources.isEmpty() ? "" : "Sources:\n\n" + sources + "\n")
                + (rule.remedy().isEmpty()
                        ? ""
                        : "Wording that mends it:\n\n> " + Markup.markdown(rule.remedy()) + "\n");
    }
}
