package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.Table;
import org.ringfence.draft.UnreadableDraft;

/** Whatever the bytes, intake gives a well-formed draft or says why not; nothing else is ever thrown. */
class FuzzTest {
    private static final Limits SMALL = new Limits(4 << 20, 8 << 20, 20_000, 200_000);
    private static final String[] SCRAPS = {
        "1.",
        "1.1",
        "2",
        "(a)",
        "(i)",
        "(ii)",
        "(aa)",
        "1a",
        "a.",
        "IV.",
        "•",
        "- ",
        "* ",
        "# ",
        "## ",
        "###### ",
        "Schedule 1",
        "ANNEX",
        "Part B",
        "the Host",
        "shall:",
        "means",
        "“Sum”",
        "\"",
        "'",
        "(the “Host”)",
        "|",
        "---",
        "|---|---|",
        "  ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "    ",
        "Host: X",
        "From: a",
        "Subject: b",
        "2027/28",
        "£3.2m",
        "1 April",
        "....... 3",
        "[^1]",
        "[^1]: note",
        "![",
        "](",
        "<br>",
        "<!--",
        "-->",
        "**",
        "_",
        "`",
        "~~",
        "\\",
        "&pound;",
        "&",
        "\u00a0",
        "\u200b",
        "\u202e",
        "\ud83d\ude00",
        "\u0301",
        "multi-",
        "word",
        "MONEY",
        "===",
        "Best wishes",
        "> ",
        ";",
        ",",
        ":",
        "\f",
        "999999999999999999999",
        "1.1.1.1.1.1.1.1.1",
        "(((((",
        "))))",
        "1986 Act",
        "\r\n",
        "\r",
        "\u2028"
    };

    private static void check(String name, byte[] bytes) {
        ReadDraft read;
        try {
            read = Intake.read(name, bytes, SMALL);
        } catch (UnreadableDraft e) {
            assertThat(e.code()).isNotEmpty();
            assertThat(e.getMessage()).isNotEmpty();
            return;
        }
        check(read.accepted());
        if (read.original() != null) {
            check(read.original());
        }
    }

    private static void check(Draft draft) {
        for (int i = 0; i < draft.clauses().size(); i++) {
            Clause clause = draft.clauses().get(i);
            assertThat(clause.index()).isEqualTo(i);
            assertThat(clause.parent()).isBetween(-1, i - 1);
            assertThat(clause.text()).isEqualTo(Prose.folded(clause.text())).isNotEmpty();
            assertThat(clause.kind() == ClauseKind.HEADING || clause.headings().size() < 50)
                    .isTrue();
        }
        for (Table table : draft.tables()) {
            for (Table.Row row : table.rows()) {
                assertThat(draft.clauses().get(row.clause()).kind()).isEqualTo(ClauseKind.ROW);
            }
        }
        for (DefinedTerm term : draft.definitions()) {
            assertThat(term.clause()).isBetween(0, draft.clauses().size() - 1);
            assertThat(term.term()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void scrapsOfTextInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            check("a.txt", bytes);
            check("a.md", bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void bytesAtRandom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (bytes.length > 4 && round % 2 == 0) {
                bytes[0] = 'P';
                bytes[1] = 'K';
                bytes[2] = 3;
                bytes[3] = 4;
            }
            check("a" + (round % 3 == 0 ? ".docx" : ".md"), bytes);
        }
    }

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
            check("a.docx", docx.bytes());
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
            check("a.docx", bytes);
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
            check("a.pdf", bytes);
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
            check("a.odt", zip.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14})
    void scrapsOfPagesAndMailInAnyOrder(long seed) {
        String[] tags = {
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td colspan=9999999>",
            "<td rowspan=99999>",
            "</table>",
            "<ol start=-4>",
            "<ul>",
            "<li value=99999999999>",
            "</li>",
            "<h1>",
            "</h3>",
            "<del>",
            "<ins>",
            "</ins>",
            "<img>",
            "<pre>",
            "<br>",
            "<script>",
            "<!--",
            "<![CDATA[",
            "<svg>",
            "<template>",
            "\0",
            "&#x0;",
            "<table><table><table>"
        };
        String[] mail = {
            "MIME-Version: 1.0\r\n",
            "Content-Type: multipart/mixed; boundary=x\r\n",
            "Content-Type: text/html\r\n",
            "Content-Type: text/plain; charset=klingon\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "\r\n",
            "--x\r\n",
            "--x--\r\n",
            "=C3",
            "=\r\n"
        };
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            StringBuilder page = new StringBuilder("<html><body>");
            StringBuilder letter = new StringBuilder("From: a\r\nMIME-Version: 1.0\r\n");
            for (int i = random.nextInt(150); i >= 0; i--) {
                String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
                page.append(tags[random.nextInt(tags.length)]).append(scrap);
                letter.append(mail[random.nextInt(mail.length)]).append(random.nextInt(3) == 0 ? scrap : "");
            }
            check("a.html", page.toString().getBytes(StandardCharsets.UTF_8));
            check("a.eml", letter.toString().getBytes(StandardCharsets.UTF_8));
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
