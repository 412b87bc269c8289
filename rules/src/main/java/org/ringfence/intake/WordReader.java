package org.ringfence.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Block.Para;

/** Reads a .docx file with the JDK alone: the parts of the package, then the body once for each reading of its tracked changes. */
final class WordReader {
    /** The blocks with changes accepted, and with changes rejected where there are any. */
    record Readings(List<Block> accepted, @Nullable List<Block> original) {}

    private final ZipBytes zip;
    private final Limits limits;
    private final String document;
    private final Map<String, String> related;

    private WordReader(ZipBytes zip, Limits limits, String document) throws UnreadableDraft {
        this.zip = zip;
        this.limits = limits;
        this.document = document;
        this.related = relationships(document);
    }

    static Readings read(byte[] bytes, Limits limits) throws UnreadableDraft {
        ZipBytes zip = ZipBytes.open(bytes, limits);
        WordReader reader = new WordReader(zip, limits, documentOf(zip));
        WordStyles styles = reader.styles();
        WordNumbering numbering = reader.numbering();
        WordReading accepted = new WordReading(styles, numbering, limits, false, false);
        List<Block> blocks = reader.body(accepted);
        WordReading original = new WordReading(styles, numbering, limits, true, false);
        return new Readings(blocks, accepted.tracked ? reader.body(original) : null);
    }

    private static String documentOf(ZipBytes zip) throws UnreadableDraft {
        String document = related(zip, "_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
        if (zip.names().contains(document) && !document.startsWith("xl/") && !document.startsWith("ppt/")) {
            return document;
        }
        String what = zip.names().contains("xl/workbook.xml")
                ? "an Excel workbook"
                : zip.names().contains("ppt/presentation.xml")
                        ? "a PowerPoint file"
                        : zip.names().contains("mimetype")
                                ? "an OpenDocument or e-book file"
                                : "a zip archive without a Word document in it";
        throw new UnreadableDraft("misnamed", "this is " + what + "; save the draft as .docx and send that");
    }

    private Map<String, String> relationships(String of) throws UnreadableDraft {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        return related(zip, folder + "_rels/" + of.substring(slash) + ".rels", folder);
    }

    /** The parts that a part names, by the last word of the relationship's type. */
    private static Map<String, String> related(ZipBytes zip, String name, String folder) throws UnreadableDraft {
        Map<String, String> out = new HashMap<>();
        InputStream in = zip.stream(name);
        if (in == null) {
            return out;
        }
        XmlPart part = XmlPart.open(name, in);
        while (part.next()) {
            if (part.is("Relationship")) {
                String type = part.attribute("Type");
                String target = part.attribute("Target");
                if (type != null && target != null && part.attribute("TargetMode") == null) {
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    out.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
        return out;
    }

    private @Nullable XmlPart part(String kind) throws UnreadableDraft {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String name = related.getOrDefault(kind, folder + kind + ".xml");
        InputStream in = zip.stream(name);
        return in == null ? null : XmlPart.open(name, in);
    }

    private WordStyles styles() throws UnreadableDraft {
        XmlPart part = part("styles");
        return part == null ? new WordStyles() : WordStyles.read(part);
    }

    private WordNumbering numbering() throws UnreadableDraft {
        XmlPart part = part("numbering");
        return part == null ? new WordNumbering() : WordNumbering.read(part);
    }

    private List<Block> body(WordReading reading) throws UnreadableDraft {
        notes(reading, "footnotes", "footnote", "f");
        notes(reading, "endnotes", "endnote", "e");
        InputStream in = zip.stream(document);
        if (in == null) {
            throw new UnreadableDraft(
                    "malformed", "the part " + document + " is missing; save the file from Word again and send that");
        }
        XmlPart part = XmlPart.open(document, in);
        if (!part.next() || !part.is("document") || !part.isWord()) {
            throw new UnreadableDraft(
                    "misnamed", "the part " + document + " is no Word document; save the draft as .docx and send that");
        }
        List<Block> blocks = new ArrayList<>();
        while (part.next()) {
            if (part.is("body")) {
                blocks.addAll(new WordStory(part, reading).blocks());
            } else {
                part.skip();
            }
        }
        while (part.next()) {
            part.skip();
        }
        if (reading.unendedField && !reading.plainFields) {
            WordReading plain = new WordReading(reading.styles, reading.numbering, limits, reading.original, true);
            List<Block> again = body(plain);
            reading.tracked |= plain.tracked;
            return again;
        }
        return WordTyped.numbered(blocks);
    }

    private void notes(WordReading reading, String kind, String element, String prefix) throws UnreadableDraft {
        XmlPart part = part(kind);
        if (part == null) {
            return;
        }
        while (part.next()) {
            if (part.is(element) && part.attribute("type") == null) {
                String id = part.attribute("id");
                List<String> words = new ArrayList<>();
                for (Block block : new WordStory(part, reading).blocks()) {
                    String text = block instanceof Para para ? Prose.folded(para.text()) : "";
                    if (!text.isEmpty()) {
                        words.add(text);
                    }
                }
                reading.notes.put(prefix + id, words);
            } else if (!part.is(kind)) {
                part.skip();
            }
        }
    }
}
