package org.ringfence.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Limits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes drafts out of a request, within bounds. */
@Component
class Upload {
    private static final int MAX_NAME = 255;
    private static final Map<String, String> NAMES = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "draft.docx",
            "application/vnd.oasis.opendocument.text", "draft.odt",
            "application/pdf", "draft.pdf",
            "text/html", "draft.html",
            "message/rfc822", "draft.eml",
            "text/markdown", "draft.md",
            "text/plain", "draft.txt",
            "application/json", "terms.json",
            "application/yaml", "terms.yaml");

    private final HttpServletRequest request;
    private final ServiceLimits limits;

    Upload(HttpServletRequest request, ServiceLimits limits) {
        this.request = request;
        this.limits = limits;
    }

    /** A draft as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // bytes of one request, never compared
    record Sent(String name, byte[] bytes) {}

    /**
     * The drafts of the request.
     *
     * @param files the parts of a form, or null where the body is the draft
     * @param fileName the name given as a parameter, or null
     * @throws RefusedException if there are none, or too many
     */
    List<Sent> drafts(@Nullable List<MultipartFile> files, @Nullable String fileName) throws IOException {
        MediaType type = contentType();
        if (!type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return List.of(body(type, fileName));
        }
        if (files == null || files.isEmpty()) {
            throw new RefusedException(ProblemCode.MISSING_DRAFT, ProblemCode.MISSING_DRAFT.detail());
        }
        if (files.size() > limits.drafts()) {
            throw new RefusedException(
                    ProblemCode.TOO_MANY_DRAFTS,
                    "The form has " + files.size() + " drafts; at most " + limits.drafts()
                            + " are checked in one request.");
        }
        List<Sent> drafts = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = clean(file.getOriginalFilename());
            drafts.add(new Sent(named(name, file.getContentType()), file.getBytes()));
        }
        return drafts;
    }

    private Sent body(MediaType type, @Nullable String fileName) throws IOException {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RefusedException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding is not read; send the draft as it is.");
        }
        byte[] bytes = request.getInputStream().readNBytes(Limits.STANDARD.maxBytes() + 1);
        if (bytes.length > Limits.STANDARD.maxBytes()) {
            throw new RefusedException(
                    ProblemCode.TOO_LARGE,
                    "A draft may have at most " + Limits.STANDARD.maxBytes() / (1 << 20)
                            + " MiB. Take pictures out of it, or send its parts one by one.");
        }
        String header = request.getHeader("X-File-Name");
        String name = clean(fileName != null ? fileName : header == null ? null : decoded(header));
        return new Sent(named(name, type.toString()), bytes);
    }

    private MediaType contentType() {
        String type = request.getContentType();
        return type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type);
    }

    /** Where no name says what a file is, its media type does. */
    private static String named(String name, @Nullable String type) {
        int semicolon = type == null ? -1 : type.indexOf(';');
        String plain = type == null ? "" : (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
        String byType = NAMES.getOrDefault(plain.toLowerCase(Locale.ROOT), "draft");
        if (name.isEmpty()) {
            return byType;
        }
        int dot = byType.indexOf('.');
        return name.indexOf('.') >= 0 || dot < 0 ? name : name + byType.substring(dot);
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return header;
        }
    }

    /** A name is only ever shown: folders, control characters and excess length go. */
    private static String clean(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String last = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        StringBuilder kept = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(MAX_NAME)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
