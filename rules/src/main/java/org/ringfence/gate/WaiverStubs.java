package org.ringfence.gate;

import java.util.List;
import java.util.Optional;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.Standing;

/** Writes entries for {@code waivers.yaml} that a person has still to answer for: reason, approver and expiry are left to fill in. */
public final class WaiverStubs {
    private WaiverStubs() {}

    /**
     * One entry for each open finding.
     *
     * @param drafts the drafts the report speaks of
     */
    public static String of(Report report, List<Draft> drafts) {
        StringBuilder stubs = new StringBuilder("waivers:\n");
        for (DraftReport draft : report.drafts()) {
            Optional<Draft> read = drafts.stream()
                    .filter(one ->
                            one.name().equals(draft.file()) && one.sha256().equals(draft.sha256()))
                    .findFirst();
            for (Finding finding : draft.findings()) {
                if (finding.standing().kind() == Standing.Kind.OPEN) {
                    stub(stubs, draft.file(), finding, read);
                }
            }
        }
        return stubs.toString();
    }

    private static void stub(StringBuilder stubs, String file, Finding finding, Optional<Draft> read) {
        stubs.append("  - rule: ").append(finding.rule()).append('\n');
        stubs.append("    file: ").append(quoted(FileNames.plain(file))).append('\n');
        if (finding.location() == null) {
            stubs.append("    clause: ").append(Waiver.DOCUMENT).append('\n');
        } else {
            stubs.append("    clause: ")
                    .append(quoted(finding.location().clause()))
                    .append('\n');
            stubs.append("    words: ")
                    .append(ClauseWords.at(finding.location(), read))
                    .append('\n');
        }
        stubs.append("    reason:\n    approver:\n    expires:\n");
    }

    /** In double quotes, as YAML and JSON both read it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
