package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;

/** One format's way of writing a report. Implementations hold no state. */
interface Layout {
    void write(FullReport full, Presentation presentation, Writer out) throws IOException;
}
