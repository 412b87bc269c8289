package org.ringfence.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Reads an e-mail as it is saved (.eml): its text, and what is attached named as unread. */
final class MailReader {
    private static final int DEEPEST = 20;

    private final List<Block> attached = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String formatted;

    private MailReader() {}

    /**
     * Reads the message.
     *
     * @throws UnreadableDraft if it is sealed, damaged or holds no text
     */
    static List<Block> read(byte[] bytes, Limits limits) throws UnreadableDraft {
        MimeConfig bounds = MimeConfig.custom()
                .setMaxLineLen(1 << 20)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(5_000)
                .setMaxContentLen(limits.maxExpandedBytes())
                .build();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(bounds);
        MailReader reader = new MailReader();
        String subject;
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            subject = message.getSubject() == null ? "" : message.getSubject();
            reader.part(message, 0);
        } catch (IOException e) {
            throw new UnreadableDraft(
                    "malformed",
                    "the e-mail is damaged (" + e.getMessage() + "); save it again, or copy its text into a file");
        }
        return reader.blocks(subject);
    }

    private List<Block> blocks(String subject) throws UnreadableDraft {
        List<Block> blocks = new ArrayList<>();
        if (!subject.isBlank()) {
            blocks.add(new Para(Mark.NONE, Role.TITLE, 0, subject.strip(), 0, 0));
        }
        String words = plain;
        String html = formatted;
        if (html != null && (words == null || words.isBlank() || laidOut(html))) {
            blocks.addAll(HtmlReader.read(html).accepted());
        } else if (words != null && !words.isBlank()) {
            for (Block block : TextReader.read(words)) {
                // Lines of the message as it was sent are not those of the file.
                blocks.add(
                        block instanceof Para para
                                ? new Para(para.mark(), para.role(), para.headingLevel(), para.text(), 0, 0)
                                : block);
            }
        } else {
            throw new UnreadableDraft(
                    "no-clauses",
                    "the e-mail has no text"
                            + (attached.isEmpty() ? "" : ", only what is attached; save that and send it instead"));
        }
        blocks.addAll(attached);
        return blocks;
    }

    /** Plain text loses tables and the numbers of lists; elsewhere it is the cleaner of the two. */
    private static boolean laidOut(String html) {
        String low = html.toLowerCase(Locale.ROOT);
        return low.contains("<ol") || low.contains("<li") || low.contains("<td") || low.contains("<th");
    }

    private void part(Entity entity, int depth) throws IOException, UnreadableDraft {
        String type = entity.getMimeType() == null
                ? "text/plain"
                : entity.getMimeType().toLowerCase(Locale.ROOT);
        if (type.contains("pkcs7-mime") || type.equals("multipart/encrypted")) {
            throw new UnreadableDraft("encrypted", "the e-mail is encrypted; open it and save its text");
        }
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                part(part, depth + 1);
            }
            return;
        }
        boolean text = type.equals("text/plain") || type.equals("text/html");
        boolean shown = !"attachment".equalsIgnoreCase(entity.getDispositionType()) && entity.getFilename() == null;
        if (text && shown && body instanceof SingleBody single) {
            take(type, text(single, entity.getCharset()));
        } else if (!logo(type, entity)) {
            String name = entity.getFilename() == null ? type : entity.getFilename();
            attached.add(new Block.Unreadable(
                    "attachment " + name, "it is not read with the e-mail; check it as a draft of its own"));
        }
    }

    private void take(String type, String text) {
        if (type.equals("text/html")) {
            formatted = formatted == null ? text : formatted + text;
        } else {
            plain = plain == null ? text : plain + "\n\n" + text;
        }
    }

    /** Pictures within a formatted text are nearly always a signature's; those attached are not. */
    private static boolean logo(String type, Entity entity) {
        boolean picture = type.startsWith("image/") && !"attachment".equalsIgnoreCase(entity.getDispositionType());
        return picture || type.equals("application/pkcs7-signature") || type.equals("application/pgp-signature");
    }

    private static String text(SingleBody body, @Nullable String charset) throws IOException, UnreadableDraft {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        Charset named;
        try {
            named = charset == null || charset.equalsIgnoreCase("us-ascii")
                    ? StandardCharsets.UTF_8
                    : Charset.forName(charset);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new UnreadableDraft(
                    "not-utf8",
                    "the e-mail's letters are coded as " + charset + ", which is not known; copy its text into a file");
        }
        return new String(out.toByteArray(), named);
    }
}
