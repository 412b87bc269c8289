package org.ringfence.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ringfence.draft.UnreadableDraft;

/**
 * From bytes to characters. UTF-8 and, with a byte-order mark, UTF-16 are read. Any other encoding is refused, since a wrong guess
 * turns a pound sign or a quotation mark into something else and nobody notices.
 */
final class Characters {
    private Characters() {}

    static String of(byte[] bytes) throws UnreadableDraft {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws UnreadableDraft {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        String text;
        try {
            text = charset.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            int line = lineAt(bytes, in.position());
            throw new UnreadableDraft(
                    "not-utf8",
                    "line " + line + " holds bytes that are not " + charset.name()
                            + " (Windows-1252, perhaps); save the file as UTF-8 and send it again");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableDraft(
                    "malformed",
                    "character " + nul + " is a NUL, so this is not a text file; send the draft as .docx, .md or .txt");
        }
        return text;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    static boolean starts(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
