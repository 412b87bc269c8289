package org.ringfence.service.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ringfence.report.Presentation;
import org.ringfence.report.ReportFormat;
import org.ringfence.report.ReportWriter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes reports in every format there is. */
final class ReportConverter extends AbstractHttpMessageConverter<ReportBody> {
    ReportConverter() {
        super(mediaTypes().toArray(MediaType[]::new));
    }

    static List<MediaType> mediaTypes() {
        return Arrays.stream(ReportFormat.values())
                .map(format -> MediaType.parseMediaType(format.mediaType()))
                .toList();
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReportBody.class;
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReportBody readInternal(Class<? extends ReportBody> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("reports are only written", input);
    }

    @Override
    protected void writeInternal(ReportBody body, HttpOutputMessage output) throws IOException {
        ReportWriter.write(body.report(), body.format(), Presentation.PLAIN, output.getBody());
    }
}
