package org.ringfence.service.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word draft of any length: the body of a fixture of about three pages, again and again. */
final class LongDraft {
    private static final int PAGES_OF_FIXTURE = 3;

    private LongDraft() {}

    static byte[] pages(int pages) throws IOException {
        byte[] fixture = Files.readAllBytes(Path.of("../test-fixtures/drafts/mnp-lowmoor-compliant.docx"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(fixture));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? repeated(bytes, pages / PAGES_OF_FIXTURE)
                                : bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] document, int times) {
        String xml = new String(document, StandardCharsets.UTF_8);
        int start = xml.indexOf("<w:body>") + "<w:body>".length();
        int end = xml.indexOf("</w:body>");
        String body = xml.substring(start, end);
        return (xml.substring(0, start) + body.repeat(Math.max(1, times)) + xml.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}
