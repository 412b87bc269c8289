package org.ringfence.service.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
 * @param file the file, or null for standard output
 */
record Output(@Nullable Path file) {

    boolean toStandard() {
        return file == null;
    }

    /** Whether the file is one of those named. */
    boolean isOneOf(List<String> names, Terminal terminal) {
        return file != null && names.stream().anyMatch(name -> same(terminal.resolve(name), file));
    }

    /** Writes the report whole or not at all. */
    void write(FullReport report, ReportFormat format, Terminal terminal) throws UsageException {
        write(terminal, (presentation, out) -> ReportWriter.write(report, format, presentation, out));
    }

    /** Writes the comparison whole or not at all. */
    void write(Comparison comparison, ReportFormat format, Terminal terminal) throws UsageException {
        write(terminal, (presentation, out) -> ComparisonWriter.write(comparison, format, presentation, out));
    }

    private void write(Terminal terminal, Body body) throws UsageException {
        try {
            if (file == null) {
                body.write(new Presentation(terminal.colour(), terminal.columns()), terminal.out());
                return;
            }
            Path folder = file.toAbsolutePath().getParent();
            Path fresh = Files.createTempFile(folder, ".ringfence-", ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                    body.write(Presentation.PLAIN, out);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UsageException(
                    "the report cannot be written to " + (file == null ? "standard output" : file) + ": " + e);
        }
    }

    private interface Body {
        void write(Presentation presentation, OutputStream out) throws IOException;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
