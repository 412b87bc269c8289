package org.ringfence.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of word processors and printers, with their bytes turned and their parts cut, copied and shuffled. */
class FileFuzzTest {
    @ParameterizedTest
    @ValueSource(strings = {"snp-wexley-tracked.docx", "mnp-tarnbeck-trust.docx"})
    void wordFilesWithTheirXmlCutCopiedAndShuffled(String fixture) throws IOException {
        Map<String, String> parts = parts(Fixtures.bytes(fixture));
        Random random = new Random(fixture.hashCode());
        for (int round = 0; round < 120; round++) {
            Docx docx = new Docx();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                docx.part(
                        part.getKey(),
                        part.getKey().startsWith("word/") && random.nextInt(3) > 0
                                ? mutated(part.getValue(), random)
                                : part.getValue());
            }
            WellFormed.check("a.docx", docx.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"snp-wexley-tracked.docx", "mnp-lowmoor-compliant.docx"})
    void wordFilesWithBytesTurned(String fixture) throws IOException {
        byte[] whole = Fixtures.bytes(fixture);
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                // Most of the structure of a zip stands at its end.
                int at = random.nextBoolean() ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(600);
                bytes[at] = (byte) random.nextInt(256);
            }
            WellFormed.check("a.docx", bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mnp-lowmoor-compliant.pdf", "mnp-stellmere-federation.pdf"})
    void pdfFilesWithBytesTurnedAndCut(String fixture) throws IOException {
        byte[] whole = Fixtures.pair(fixture);
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = round % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = random.nextInt(12); i >= 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            WellFormed.check("a.pdf", bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mnp-lowmoor-compliant.odt"})
    void openDocumentsWithTheirXmlCutCopiedAndShuffled(String fixture) throws IOException {
        Map<String, String> parts = parts(Fixtures.pair(fixture));
        Random random = new Random(12);
        for (int round = 0; round < 60; round++) {
            Docx zip = new Docx();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                boolean turned =
                        part.getKey().equals("content.xml") || part.getKey().equals("styles.xml");
                zip.part(part.getKey(), turned ? mutated(part.getValue(), random) : part.getValue());
            }
            WellFormed.check("a.odt", zip.bytes());
        }
    }

    /** Mutates so that the XML stays well-formed more often than not: whole elements are moved. */
    private static String mutated(String xml, Random random) {
        String[] pieces = xml.split("(?=<)");
        StringBuilder out = new StringBuilder();
        int kind = random.nextInt(4);
        for (String piece : pieces) {
            boolean single = piece.endsWith("/>");
            if (kind == 0 && single && random.nextInt(20) == 0) {
                continue;
            }
            if (kind == 1 && random.nextInt(30) == 0) {
                piece = piece.replaceAll("\"[^\"]*\"", "\"" + random.nextInt(12) + "\"");
            }
            if (kind == 2 && random.nextInt(40) == 0) {
                piece = piece.replace("w:p>", "w:tc>").replace("w:r>", "w:ins>");
            }
            out.append(piece);
            if (single && random.nextInt(kind == 3 ? 10 : 60) == 0) {
                out.append(piece.repeat(1 + random.nextInt(3)));
            }
        }
        return out.toString();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
