package org.ringfence.service.web;

import org.ringfence.api.model.Report;
import org.ringfence.report.ReportFormat;

/**
 * A report on its way out. To the generated interface it is a {@link Report}; what is written is what the command line writes, byte for
 * byte, in whichever format the caller chose.
 */
@SuppressWarnings("EqualsGetClass")
final class ReportBody extends Report {
    private final org.ringfence.finding.Report report;
    private final ReportFormat format;

    ReportBody(org.ringfence.finding.Report report, ReportFormat format) {
        this.report = report;
        this.format = format;
    }

    org.ringfence.finding.Report report() {
        return report;
    }

    ReportFormat format() {
        return format;
    }
}
