package org.ringfence.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.report.ReportFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/** Chooses a report's format: by parameter, else by {@code Accept}, else JSON. */
@Component
class Formats {
    private final HttpServletRequest request;

    Formats(HttpServletRequest request) {
        this.request = request;
    }

    ReportFormat choose(org.ringfence.api.model.@Nullable ReportFormat asked) {
        return asked == null
                ? accepted()
                : ReportFormat.of(asked.getValue())
                        .orElseThrow(() -> new IllegalStateException("a format of the API is not written: " + asked));
    }

    private ReportFormat accepted() {
        for (MediaType type : accepts()) {
            if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return ReportFormat.JSON;
            }
            ReportFormat format = Arrays.stream(ReportFormat.values())
                    .filter(one -> type.isCompatibleWith(MediaType.parseMediaType(one.mediaType())))
                    .findFirst()
                    .orElse(null);
            if (format != null) {
                return format;
            }
        }
        return ReportFormat.JSON;
    }

    private List<MediaType> accepts() {
        try {
            List<MediaType> types = new ArrayList<>(
                    MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException e) {
            throw new RefusedException(ProblemCode.NOT_ACCEPTABLE, ProblemCode.NOT_ACCEPTABLE.detail());
        }
    }
}
