package org.ringfence.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report in every format, as a file that a person has looked at. */
class GoldenReportsTest {
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatStands(ReportFormat format) throws Exception {
        Golden.assertStands(
                "by-hand-" + format.word() + format.fileEnding(),
                ReportWriter.toText(ReportsByHand.checked(), format, Presentation.PLAIN));
    }
}
