package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.WaiverUse;

/**
 * JUnit XML: a suite for each draft, a case for each finding and for each rule without one. A finding that fails the draft is a failure;
 * one that does not, a rule that is not determined and a rule that does not apply are skipped with the reason, but for a red line that
 * fails where it is not determined; a draft that could not be read is an error. Waivers have a suite of their own.
 */
final class JUnitLayout implements Layout {
    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        Report report = full.report();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Ringfence\">\n");
        for (DraftReport draft : report.drafts()) {
            suite(out, draft.file(), cases(report, draft));
        }
        for (CheckError error : report.errors()) {
            Case unreadable = new Case(error.file(), "can be read", "", "error", error.code(), error.message(), "");
            suite(out, error.file(), List.of(unreadable));
        }
        if (!report.gating().waivers().isEmpty()) {
            suite(
                    out,
                    "waivers",
                    report.gating().waivers().stream().map(JUnitLayout::waiver).toList());
        }
        out.write("</testsuites>\n");
    }

    private static List<Case> cases(Report report, DraftReport draft) {
        Gates gates = new Gates(report.gating(), draft);
        List<Case> cases = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Finding finding : draft.findings()) {
            found.add(finding.rule());
            cases.add(finding(draft.file(), finding, gates));
        }
        for (RuleResult rule : draft.rules()) {
            if (!found.contains(rule.rule())) {
                cases.add(rule(draft.file(), rule, report.gating().failOn(), gates.failsOpen(rule)));
            }
        }
        return cases;
    }

    private static Case finding(String file, Finding finding, Gates gates) {
        String name = finding.rule() + " " + gates.title(finding.rule()) + ": " + Wording.where(finding);
        if (gates.fails(finding)) {
            StringBuilder body = new StringBuilder();
            if (finding.location() != null) {
                body.append("The draft says: ")
                        .append(finding.location().quote())
                        .append('\n');
            }
            finding.citations()
                    .forEach(citation -> body.append("Source: ")
                            .append(Wording.source(citation))
                            .append('\n'));
            body.append("Remedy: ").append(finding.remedy());
            return new Case(
                    file, name, finding.id(), "failure", finding.severity().word(), finding.message(), body.toString());
        }
        String why = finding.standing().why().isEmpty()
                ? finding.severity().word() + ", which does not fail here: " + finding.message()
                : finding.standing().why() + ": " + finding.message();
        return new Case(file, name, finding.id(), "skipped", "", why, "");
    }

    /** A waiver that excuses something passes; any other is skipped, with what became of it. */
    private static Case waiver(WaiverUse waiver) {
        String name = waiver.rule() + " " + waiver.state().word() + ": " + Wording.waiver(waiver);
        return waiver.state() == WaiverUse.State.USED
                ? new Case("waivers", name, "", "", "", "", "")
                : new Case("waivers", name, "", "skipped", "", waiver.note(), "");
    }

    private static Case rule(
            String file, RuleResult rule, @org.jspecify.annotations.Nullable Severity failOn, boolean open) {
        String name = rule.rule() + " " + rule.title();
        return switch (rule.outcome()) {
            case SATISFIED, NO_BREACH_FOUND -> new Case(file, name, "", "", "", "", "");
            case NOT_DETERMINED, NOT_APPLICABLE ->
                new Case(
                        file,
                        name,
                        "",
                        open ? "failure" : "skipped",
                        open ? rule.outcome().word() : "",
                        Wording.outcome(rule.outcome()) + ": " + rule.reason(),
                        "");
            // A rule that is violated has findings; if a report lacks them, the violation must not be lost.
            case VIOLATED -> {
                boolean fails = failOn != null && rule.gate().atLeast(failOn);
                yield new Case(
                        file,
                        name,
                        "",
                        fails ? "failure" : "skipped",
                        fails ? rule.severity().word() : "",
                        rule.reason(),
                        "");
            }
        };
    }

    private static void suite(Writer out, String name, List<Case> cases) throws IOException {
        out.write("  <testsuite name=\"" + Markup.xml(name) + "\" tests=\"" + cases.size() + "\" failures=\""
                + count(cases, "failure") + "\" errors=\"" + count(cases, "error") + "\" skipped=\""
                + count(cases, "skipped") + "\">\n");
        for (Case one : cases) {
            one.write(out);
        }
        out.write("  </testsuite>\n");
    }

    private static long count(List<Case> cases, String element) {
        return cases.stream().filter(one -> one.element.equals(element)).count();
    }

    /** One case; {@code element} is what it ends in, empty if it passes. */
    private record Case(
            String suite, String name, String finding, String element, String type, String message, String body) {
        void write(Writer out) throws IOException {
            out.write("    <testcase classname=\"" + Markup.xml(suite) + "\" name=\"" + Markup.xml(name) + "\"");
            if (element.isEmpty()) {
                out.write("/>\n");
                return;
            }
            out.write(">\n");
            if (!finding.isEmpty()) {
                out.write("      <properties>\n        <property name=\"finding\" value=\"" + Markup.xml(finding)
                        + "\"/>\n      </properties>\n");
            }
            out.write("      <" + element + (type.isEmpty() ? "" : " type=\"" + Markup.xml(type) + "\"") + " message=\""
                    + Markup.xml(message) + "\"");
            out.write(body.isEmpty() ? "/>\n" : ">" + lines(body) + "</" + element + ">\n");
            out.write("    </testcase>\n");
        }

        private static String lines(String body) {
            StringBuilder lines = new StringBuilder();
            for (String line : body.split("\n", -1)) {
                lines.append(lines.isEmpty() ? "" : "\n").append(Markup.xml(line));
            }
            return lines.toString();
        }
    }
}
