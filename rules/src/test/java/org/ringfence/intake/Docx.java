package org.ringfence.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** Writes small Word files for tests. */
final class Docx {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    static Docx body(String... paragraphs) {
        Docx docx = new Docx();
        docx.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        docx.part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        return docx.part(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + String.join("", paragraphs) + "</w:body></w:document>");
    }

    Docx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Docx numbering(String inside) {
        return part("word/numbering.xml", "<w:numbering " + W + ">" + inside + "</w:numbering>");
    }

    Docx styles(String inside) {
        return part("word/styles.xml", "<w:styles " + W + ">" + inside + "</w:styles>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ReadDraft read() throws UnreadableDraft {
        return Intake.read("draft.docx", bytes(), Limits.STANDARD);
    }

    Draft accepted() throws UnreadableDraft {
        return read().accepted();
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String p(String text) {
        return paragraph("", run(text));
    }

    static String styled(String style, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", run(text));
    }

    static String numbered(int numId, int level, String text) {
        return paragraph(numPr(numId, level), run(text));
    }

    static String numPr(int numId, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numId + "\"/></w:numPr>";
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    static String level(int at, String format, String pattern, String more) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }

    static String num(int id, int list, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + overrides + "</w:num>";
    }

    /** Clauses 1., 1.1, (a), (i) as list 0 and numbering 1. */
    static String contractList() {
        return list(
                        0,
                        level(0, "decimal", "%1.", ""),
                        level(1, "decimal", "%1.%2", ""),
                        level(2, "lowerLetter", "(%3)", ""),
                        level(3, "lowerRoman", "(%4)", ""))
                + num(1, 0, "");
    }

    static String row(String... cells) {
        StringBuilder out = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            out.append(cell.startsWith("<w:tc>") ? cell : "<w:tc>" + p(cell) + "</w:tc>");
        }
        return out.append("</w:tr>").toString();
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** What the clauses of a draft say. */
    static List<String> texts(Draft draft) {
        return draft.clauses().stream().map(Clause::text).toList();
    }
}
