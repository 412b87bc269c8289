package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;

/** One format's way of writing a report. Implementations hold no state. */
interface Layout {
    void write(ReportWithDrafts reported, Presentation presentation, Writer out) throws IOException;
}
