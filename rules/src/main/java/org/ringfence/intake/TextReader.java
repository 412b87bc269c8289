package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Reads plain text: hard-wrapped or not, numbered as people type it, a letter's or an e-mail's dress taken off. */
final class TextReader {
    private static final Set<String> MAIL = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "sent",
            "date",
            "reply-to",
            "importance",
            "attachments",
            "message-id",
            "received");
    private static final Set<String> FAREWELLS = Set.of(
            "best wishes",
            "kind regards",
            "best regards",
            "warm regards",
            "regards",
            "many thanks",
            "with thanks",
            "with best wishes",
            "yours sincerely",
            "yours faithfully",
            "all the best",
            "thanks",
            "with kind regards");

    private TextReader() {}

    static List<Block> read(String source) {
        List<Line> lines = Line.of(source);
        List<Block> out = new ArrayList<>();
        Paragraphs paragraphs = new Paragraphs(lines, out);
        int i = mailHead(lines, out);
        List<Line> chunk = new ArrayList<>();
        for (; i < lines.size(); i++) {
            Line line = unquoted(lines.get(i));
            if (line.blank() || isRule(line.text(), chunk)) {
                paragraphs.add(chunk);
                chunk = new ArrayList<>();
            } else if (chunk.isEmpty() && isFarewell(line.text())) {
                out.add(new Block.Break());
            } else if (!isGreeting(line.text())) {
                chunk.add(line);
            }
        }
        paragraphs.add(chunk);
        return out;
    }

    /** The lines of an e-mail's head, of which only the subject is kept; the index of the first line after them. */
    private static int mailHead(List<Line> lines, List<Block> out) {
        int i = 0;
        int fields = 0;
        String subject = "";
        int subjectLine = 0;
        boolean inSubject = false;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        for (; i < lines.size() && !lines.get(i).blank(); i++) {
            String text = lines.get(i).text();
            int colon = text.indexOf(':');
            String name = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
            if (name.equals("subject")) {
                subject = text.substring(colon + 1).strip();
                subjectLine = lines.get(i).number();
                inSubject = true;
                fields++;
            } else if (MAIL.contains(name)) {
                inSubject = false;
                fields++;
            } else if (inSubject) {
                subject += " " + text;
            } else if (fields < 2) {
                return 0;
            }
        }
        if (fields < 2) {
            return 0;
        }
        if (!subject.isEmpty()) {
            out.add(new Para(Mark.NONE, Role.TITLE, 0, subject, subjectLine, 0));
        }
        return i;
    }

    private static Line unquoted(Line line) {
        String text = line.text();
        int from = 0;
        while (from < text.length() && text.charAt(from) == '>') {
            from++;
            if (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return from == 0 ? line : line.with(text.substring(from).strip());
    }

    /** A line of dashes or the like, unless it is drawn below the header of a table. */
    private static boolean isRule(String text, List<Line> chunk) {
        boolean drawn = text.length() >= 3 && Prose.only(text, "-=_*~");
        return drawn && (chunk.isEmpty() || !chunk.get(chunk.size() - 1).text().contains("  "));
    }

    private static boolean isGreeting(String text) {
        return text.length() < 60
                && (text.startsWith("Dear ") || text.startsWith("Hello ") || text.startsWith("Hi "))
                && text.endsWith(",");
    }

    private static boolean isFarewell(String text) {
        String plain = text.endsWith(",") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return FAREWELLS.contains(plain.toLowerCase(Locale.ROOT));
    }
}
