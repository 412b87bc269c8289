package org.ringfence.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.ringfence.compare.Comparison;
import org.ringfence.report.ComparisonWriter;
import org.ringfence.report.FullReport;
import org.ringfence.report.Presentation;
import org.ringfence.report.ReportFormat;
import org.ringfence.report.ReportWriter;

/**
 * Where a report goes.
 *
 * @param file the file as the user named it, or null for standard output
 */
record Output(@Nullable NamedFile file) {

    boolean toStandard() {
        return file == null;
    }

    /** Writes the report whole or not at all. */
    void write(FullReport report, ReportFormat format, Terminal terminal) throws UsageException {
        write(report, format, presentation -> presentation, terminal);
    }

    /** Writes the report whole or not at all, presented as the caller wants it where the format leaves a choice. */
    void write(FullReport report, ReportFormat format, Presenting presenting, Terminal terminal) throws UsageException {
        write(terminal, (presentation, out) -> ReportWriter.write(report, format, presenting.of(presentation), out));
    }

    /** Writes the comparison whole or not at all. */
    void write(Comparison comparison, ReportFormat format, Terminal terminal) throws UsageException {
        write(terminal, (presentation, out) -> ComparisonWriter.write(comparison, format, presentation, out));
    }

    private void write(Terminal terminal, Body body) throws UsageException {
        try {
            if (file == null) {
                body.write(new Presentation(terminal.colour(), terminal.columns()), terminal.out());
                if (terminal.out().checkError()) {
                    throw new IOException("it is closed or full");
                }
            } else {
                WholeFile.write(file.path(), out -> body.write(Presentation.PLAIN, out));
            }
        } catch (IOException e) {
            throw new UsageException("the report cannot be written to "
                    + (file == null ? "standard output" : file.name()) + ": " + WholeFile.reason(e));
        }
    }

    interface Presenting {
        Presentation of(Presentation plain);
    }

    private interface Body {
        void write(Presentation presentation, OutputStream out) throws IOException;
    }
}
