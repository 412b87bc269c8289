package org.ringfence.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes reports. The same report gives the same bytes, on every machine and at any time. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * Writes a report in UTF-8.
     *
     * @param out where to; flushed, left open
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(FullReport full, ReportFormat format, Presentation presentation, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        layout(format).write(full, presentation, writer);
        writer.flush();
    }

    /** The report as text. */
    public static String toText(FullReport full, ReportFormat format, Presentation presentation) {
        StringWriter out = new StringWriter();
        try {
            layout(format).write(full, presentation, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot refuse a write", e);
        }
        return out.toString();
    }

    private static Layout layout(ReportFormat format) {
        return switch (format) {
            case TEXT -> new TextLayout();
            case JSON -> new JsonLayout();
            case SARIF -> new SarifLayout();
            case JUNIT -> new JUnitLayout();
            case HTML -> new HtmlLayout();
            case MARKDOWN -> new MarkdownLayout();
            case GITHUB -> new GitHubLayout();
            case GITLAB -> new GitLabLayout();
        };
    }
}
