package org.ringfence.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;

/**
 * One HTML file that needs nothing else: no script, no font, no picture, and a policy that forbids them. It is well-formed XML too, so
 * that programs can read it.
 */
final class HtmlLayout implements Layout {
    @Override
    public void write(FullReport full, Presentation presentation, Writer out) throws IOException {
        Report report = full.report();
        Map<String, RuleHelp> help = RuleHelp.of(full);
        head(out, report);
        summary(out, report);
        int number = 0;
        for (DraftReport draft : report.drafts()) {
            new HtmlDraft(out, "d" + ++number, draft, help).write(full.draft(draft));
        }
        waivers(out, report.gating().waivers());
        foot(out, report);
    }

    private static void head(Writer out, Report report) throws IOException {
        String style = style();
        String title = report.drafts().size() == 1
                ? report.drafts().get(0).file()
                : report.drafts().size() + " drafts";
        out.write("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + digest(style) + "'; base-uri 'none'; form-action 'none'\"/>\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.write("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        out.write("<title>Ringfence: " + Markup.xml(title) + "</title>\n");
        out.write("<style>" + style + "</style>\n</head>\n<body>\n");
    }

    private static void summary(Writer out, Report report) throws IOException {
        out.write(
                "<header class=\"page\">\n<p class=\"brand\">Ringfence</p>\n<h1>Draft contracts held to the red lines</h1>\n");
        out.write("<table class=\"summary\">\n<thead><tr><th>Draft</th><th>Form</th><th>Verdict</th><th>Findings</th>"
                + "<th>To settle</th></tr></thead>\n<tbody>\n");
        int number = 0;
        for (DraftReport draft : report.drafts()) {
            out.write("<tr><td><a href=\"#d" + ++number + "\">" + Markup.xml(draft.file()) + "</a></td><td>"
                    + draft.form()
                    + "</td><td>" + verdict(draft.verdict()) + "</td><td>"
                    + Markup.xml(Wording.counts(draft.findings())) + "</td><td>"
                    + draft.unsettled().size() + "</td></tr>\n");
        }
        for (CheckError error : report.errors()) {
            out.write("<tr><td>" + Markup.xml(error.file())
                    + "</td><td>–</td><td><span class=\"verdict unread\">not checked" + "</span></td><td colspan=\"2\">"
                    + Markup.xml(error.message()) + "</td></tr>\n");
        }
        out.write("</tbody>\n</table>\n</header>\n");
    }

    static String verdict(Verdict verdict) {
        return "<span class=\"verdict " + verdict.word() + "\">" + verdict.word() + "</span>";
    }

    private static void waivers(Writer out, List<WaiverUse> waivers) throws IOException {
        if (waivers.isEmpty()) {
            return;
        }
        out.write("<section class=\"waivers\">\n<h2>Waivers</h2>\n<ul>\n");
        for (WaiverUse waiver : waivers) {
            out.write("<li><b>" + Markup.xml(waiver.rule()) + "</b> <span class=\"state "
                    + waiver.state().word() + "\">" + waiver.state().word() + "</span> "
                    + Markup.xml(Wording.waiver(waiver)) + "</li>\n");
        }
        out.write("</ul>\n</section>\n");
    }

    private static void foot(Writer out, Report report) throws IOException {
        String packs = report.packs().stream()
                .map(pack -> Markup.xml(pack.id() + " " + pack.version()) + " <code>"
                        + Markup.xml(pack.digest()
                                .substring(0, Math.min(12, pack.digest().length()))) + "</code>")
                .collect(Collectors.joining(", "));
        String strict = report.gating().strict() ? "<p>" + Wording.STRICT + "</p>\n" : "";
        String pressing = Pressing.of(report);
        if (!pressing.isEmpty()) {
            strict = "<p><b>" + Markup.xml(pressing) + "</b></p>\n" + strict;
        }
        out.write("<footer>\n" + strict + "<p>Judged as of " + report.asOf() + " by Ringfence "
                + Markup.xml(report.engineVersion())
                + (packs.isEmpty() ? "" : " with " + packs)
                + ". The same draft, packs and date give the same report.</p>\n"
                + "</footer>\n</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in = HtmlLayout.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not where the build puts it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read", e);
        }
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
