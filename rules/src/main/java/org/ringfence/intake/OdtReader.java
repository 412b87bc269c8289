package org.ringfence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** Reads OpenDocument text (.odt): its parts, then the body once for each reading of its tracked changes. */
final class OdtReader {
    static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final int MOST_BYTES = 48 << 20;

    private OdtReader() {}

    /** The blocks with changes accepted, and with changes rejected where there are any. */
    record Readings(List<Block> accepted, @Nullable List<Block> original) {}

    /** Whether an archive says of itself that it is one. */
    static boolean is(byte[] bytes) {
        // The type is the first part, unpacked, so that it can be told without opening the archive.
        return Intake.ascii(bytes, 0, 128).contains("mimetype" + TYPE);
    }

    static Readings read(byte[] bytes, Limits limits) throws UnreadableDraft {
        ZipBytes zip = ZipBytes.open(bytes, limits);
        Document manifest = part(zip, "META-INF/manifest.xml");
        if (manifest != null
                && !manifest.getElementsByTag("manifest:encryption-data").isEmpty()) {
            throw new UnreadableDraft(
                    "encrypted", "the file is locked with a password; take the password off and send it again");
        }
        Document content = part(zip, "content.xml");
        Element body = content == null ? null : content.selectFirst("office|text");
        if (content == null || body == null) {
            throw new UnreadableDraft(
                    "malformed", "the file has no text part; save it again as .odt or .docx and send that");
        }
        Document styles = part(zip, "styles.xml");
        boolean tracked = body.selectFirst("text|changed-region") != null;
        List<Block> accepted = story(content, styles, body, false);
        return new Readings(accepted, tracked ? story(content, styles, body, true) : null);
    }

    private static List<Block> story(Document content, @Nullable Document styles, Element body, boolean original) {
        OdtNumbering numbering = new OdtNumbering();
        Map<String, Element> byName = new HashMap<>();
        for (Document part : styles == null ? List.of(content) : List.of(styles, content)) {
            numbering.styles(part);
            part.getElementsByTag("style:style").forEach(style -> byName.put(style.attr("style:name"), style));
        }
        return WordTyped.numbered(new OdtStory(numbering, new OdtStyles(byName), original).blocks(body));
    }

    private static @Nullable Document part(ZipBytes zip, String name) throws UnreadableDraft {
        InputStream in = zip.stream(name);
        if (in == null) {
            return null;
        }
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableDraft(
                        "too-large",
                        "the part " + name + " has more than " + (MOST_BYTES >> 20) + " MiB; send the contract alone");
            }
            return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
        } catch (Refusal e) {
            throw e.reason();
        } catch (IOException e) {
            throw new UnreadableDraft(
                    "malformed", "the part " + name + " cannot be unpacked; save the file again and send that");
        }
    }
}
