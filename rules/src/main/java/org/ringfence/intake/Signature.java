package org.ringfence.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ringfence.draft.UnreadableDraft;

/** Tells a file's kind by its first bytes before its name: names lie. */
final class Signature {
    private static final String WAY_OUT = "; send the draft as .docx, .pdf, .odt, .html, .md or .txt";

    private Signature() {}

    static Intake.Kind kindOf(String name, byte[] bytes) throws UnreadableDraft {
        String extension = Intake.extension(name);
        if (bytes.length == 0) {
            throw new UnreadableDraft("empty", "the file is empty (0 bytes); send the draft again");
        }
        if (Characters.starts(bytes, 'P', 'K', 3, 4) || Characters.starts(bytes, 'P', 'K', 5, 6)) {
            return OdtReader.is(bytes) ? Intake.Kind.ODT : Intake.Kind.WORD;
        }
        if (Characters.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw ole(bytes);
        }
        String start = Intake.ascii(bytes, 0, 4096).stripLeading();
        if (start.startsWith("%PDF")) {
            return Intake.Kind.PDF;
        }
        if (isPage(start, extension)) {
            return Intake.Kind.HTML;
        }
        if (extension.equals("eml") || isMail(start)) {
            return Intake.Kind.MAIL;
        }
        refuseOthers(start);
        if (extension.equals("docx") || extension.equals("docm") || extension.equals("dotx")) {
            throw new UnreadableDraft(
                    "misnamed",
                    "the name says Word (." + extension
                            + ") but the bytes are not a Word file; save it from Word again");
        }
        if (isBlank(bytes)) {
            throw new UnreadableDraft("empty", "the file holds nothing but white space; send the draft again");
        }
        boolean braces = start.startsWith("{") && !start.startsWith("{{");
        return switch (extension) {
            case "json", "yaml", "yml" -> Intake.Kind.TERMS;
            case "md", "markdown" -> Intake.Kind.MARKDOWN;
            default -> braces ? Intake.Kind.TERMS : hasHeading(bytes) ? Intake.Kind.MARKDOWN : Intake.Kind.TEXT;
        };
    }

    private static boolean isPage(String start, String extension) {
        String low = start.toLowerCase(Locale.ROOT);
        boolean declared = low.startsWith("<!doctype html") || low.startsWith("<html") || low.contains("<html");
        return low.startsWith("<") && (declared || extension.equals("html") || extension.equals("htm"));
    }

    /** Whether a file begins as an e-mail does on its way: header lines, one of which names the version of MIME. */
    private static boolean isMail(String start) {
        int end = start.replace("\r", "").indexOf("\n\n");
        String head = "\n" + (end < 0 ? start : start.substring(0, Math.min(start.length(), end + 64)));
        return head.toLowerCase(Locale.ROOT).contains("\nmime-version:");
    }

    private static UnreadableDraft ole(byte[] bytes) {
        byte[] marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + marker.length <= bytes.length; i += 4) {
            int k = 0;
            while (k < marker.length && bytes[i + k] == marker[k]) {
                k++;
            }
            if (k == marker.length) {
                return new UnreadableDraft(
                        "encrypted",
                        "the Word file is locked with a password; take the password off and send it again");
            }
        }
        return new UnreadableDraft(
                "unsupported",
                "this is a Word 97–2003 file (.doc) or another old Office file; save it as .docx and send that");
    }

    private static void refuseOthers(String start) throws UnreadableDraft {
        String what = "";
        if (start.startsWith("{\\rtf")) {
            what = "a Rich Text file (.rtf)";
        } else if (start.startsWith("<?xml")) {
            what = "an XML file";
        } else if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")) {
            what = "a picture";
        }
        if (!what.isEmpty()) {
            throw new UnreadableDraft("unsupported", "this is " + what + ", which is not read" + WAY_OUT);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        int from = Characters.starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        boolean wide = Characters.starts(bytes, 0xFF, 0xFE) || Characters.starts(bytes, 0xFE, 0xFF);
        for (int i = wide ? 2 : from; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0 || (bytes[i] == 0 && !wide)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file that does not say so is Markdown: a line begins with one to six hashes and a blank. */
    private static boolean hasHeading(byte[] bytes) {
        int limit = Math.min(bytes.length, 1 << 16);
        boolean lineStart = true;
        for (int i = 0; i < limit; i++) {
            if (lineStart && bytes[i] == '#' && MarkdownReader.headingLevel(Intake.ascii(bytes, i, 8)) > 0) {
                return true;
            }
            lineStart = bytes[i] == '\n';
        }
        return false;
    }
}
