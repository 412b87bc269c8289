package org.ringfence.service.web;

import org.ringfence.api.model.Report;
import org.ringfence.report.FullReport;
import org.ringfence.report.ReportFormat;

/**
 * A report on its way out. To the generated interface it is a {@link Report}; what is written is what the command line writes, byte for
 * byte, in whichever format the caller chose.
 */
@SuppressWarnings("EqualsGetClass")
final class ReportBody extends Report {
    private final FullReport report;
    private final ReportFormat format;

    ReportBody(FullReport report, ReportFormat format) {
        this.report = report;
        this.format = format;
    }

    FullReport report() {
        return report;
    }

    ReportFormat format() {
        return format;
    }
}
