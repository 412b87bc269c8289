package org.ringfence.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** The door for files: tells what a file is by its bytes and name, and hands it to the reader of its kind. */
public final class Intake {
    private Intake() {}

    /** What a file turned out to be. */
    public enum Kind {
        WORD,
        ODT,
        PDF,
        HTML,
        /** An e-mail as it is saved, with its headers. */
        MAIL,
        MARKDOWN,
        TEXT,
        /** Structured terms: for {@link org.ringfence.terms}, not for intake. */
        TERMS
    }

    /**
     * Tells what a file is.
     *
     * @throws UnreadableDraft if it is empty, misnamed, or of a kind that is not read
     */
    public static Kind kindOf(String name, byte[] bytes) throws UnreadableDraft {
        return Signature.kindOf(name, bytes);
    }

    /**
     * Reads a draft.
     *
     * @param name the file's name as the user gave it
     * @throws UnreadableDraft if it cannot be read, with the reason and the way out
     */
    public static ReadDraft read(String name, byte[] bytes, Limits limits) throws UnreadableDraft {
        if (bytes.length > limits.maxBytes()) {
            throw new UnreadableDraft(
                    "too-large",
                    "the file has " + bytes.length + " bytes, more than the " + limits.maxBytes()
                            + " that are read; send the contract alone, without pictures and annexed files");
        }
        String digest = sha256(bytes);
        return switch (kindOf(name, bytes)) {
            case MARKDOWN -> whole(name, digest, MarkdownReader.read(Characters.of(bytes)), limits);
            case TEXT -> whole(name, digest, TextReader.read(Characters.of(bytes)), limits);
            case HTML -> html(name, digest, bytes, limits);
            case MAIL -> whole(name, digest, MailReader.read(bytes, limits), limits);
            case ODT -> odt(name, digest, bytes, limits);
            case PDF -> whole(name, digest, PdfReader.read(bytes, limits), limits);
            case WORD -> word(name, digest, bytes, limits);
            case TERMS ->
                throw new UnreadableDraft(
                        "unsupported",
                        "structured terms are no prose; they are checked beside a draft or alone, not read as one");
        };
    }

    private static ReadDraft whole(String name, String digest, List<Block> blocks, Limits limits)
            throws UnreadableDraft {
        Draft draft = DraftBuilder.build(name, digest, blocks, limits);
        return new ReadDraft(draft, null);
    }

    private static ReadDraft html(String name, String digest, byte[] bytes, Limits limits) throws UnreadableDraft {
        HtmlReader.Readings readings = HtmlReader.read(bytes);
        Draft accepted = DraftBuilder.build(name, digest, readings.accepted(), limits);
        return new ReadDraft(
                accepted, readings.marked() ? DraftBuilder.build(name, digest, readings.original(), limits) : null);
    }

    private static ReadDraft odt(String name, String digest, byte[] bytes, Limits limits) throws UnreadableDraft {
        OdtReader.Readings readings = OdtReader.read(bytes, limits);
        Draft accepted = DraftBuilder.build(name, digest, readings.accepted(), limits);
        List<Block> before = readings.original();
        return new ReadDraft(accepted, before == null ? null : DraftBuilder.build(name, digest, before, limits));
    }

    private static ReadDraft word(String name, String digest, byte[] bytes, Limits limits) throws UnreadableDraft {
        WordReader.Readings readings = WordReader.read(bytes, limits);
        Draft accepted = DraftBuilder.build(name, digest, readings.accepted(), limits);
        List<Block> before = readings.original();
        return new ReadDraft(accepted, before == null ? null : DraftBuilder.build(name, digest, before, limits));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static String ascii(byte[] bytes, int from, int length) {
        int end = Math.min(bytes.length, from + length);
        return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
