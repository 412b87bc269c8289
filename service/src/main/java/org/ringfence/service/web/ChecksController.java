package org.ringfence.service.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.api.ChecksApi;
import org.ringfence.api.model.ContractForm;
import org.ringfence.api.model.FailOn;
import org.ringfence.api.model.HostKind;
import org.ringfence.api.model.ReaderChoice;
import org.ringfence.api.model.Report;
import org.ringfence.api.model.ReportFormat;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.DraftSource;
import org.ringfence.check.Submission;
import org.ringfence.finding.CheckError;
import org.ringfence.report.FullReport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /v1/checks}. */
@RestController
class ChecksController implements ChecksApi {
    private final Checks checks;
    private final Upload upload;
    private final Formats formats;
    private final Clock clock;

    ChecksController(Checks checks, Upload upload, Formats formats, Clock clock) {
        this.checks = checks;
        this.upload = upload;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<Report> check(
            FailOn failOn,
            Boolean strict,
            @Nullable LocalDate asOf,
            @Nullable ContractForm form,
            @Nullable HostKind hostKind,
            @Nullable Integer population,
            @Nullable ReportFormat format,
            ReaderChoice reader,
            @Nullable String fileName,
            @Nullable String xFileName,
            @Nullable List<MultipartFile> file,
            @Nullable MultipartFile terms) {
        org.ringfence.report.ReportFormat chosen = formats.choose(format);
        CheckOptions options = new CheckOptions(
                Vocabulary.severity(failOn),
                strict,
                asOf == null ? LocalDate.now(clock) : asOf,
                false,
                reader == ReaderChoice.FAST);
        List<DraftSource> drafts = new ArrayList<>();
        try {
            List<Upload.Sent> sent = upload.drafts(file, fileName != null ? fileName : xFileName);
            byte[] beside = terms == null ? null : terms.getBytes();
            if (beside != null && sent.size() != 1) {
                throw new RefusedException(
                        ProblemCode.INVALID_PARAMETER,
                        "terms settles one draft, and the form has " + sent.size() + ".");
            }
            for (Upload.Sent one : sent) {
                drafts.add(new SentDraft(new Submission(
                        one.name(),
                        one.bytes(),
                        beside,
                        Vocabulary.form(form),
                        Vocabulary.hostKind(hostKind),
                        population)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FullReport full = checks.check(drafts, options, chosen == org.ringfence.report.ReportFormat.HTML);
        List<CheckError> errors = full.report().errors();
        if (full.report().drafts().isEmpty()) {
            throw new RefusedException(ProblemCode.UNREADABLE_DRAFTS, Unread.explain(errors), errors);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(chosen.mediaType() + ";charset=UTF-8"))
                .body(new ReportBody(full, chosen));
    }

    /** A draft that is in memory already. */
    private record SentDraft(Submission submission) implements DraftSource {
        @Override
        public String name() {
            return submission.name();
        }

        @Override
        public Submission load() {
            return submission;
        }
    }
}
