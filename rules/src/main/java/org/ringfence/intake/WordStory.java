package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;
import org.ringfence.intake.WordNumbering.Num;

/** Reads a run of paragraphs and tables: the body of a document, a cell, a text box. */
final class WordStory {
    private final XmlPart part;
    private final WordReading reading;
    private final WordFields fields = new WordFields();
    private final WordInline inline;
    private final List<Block> out = new ArrayList<>();

    /** Text of paragraphs whose marks are deleted, waiting for the paragraph they run into. */
    private @Nullable WordText carried;

    private @Nullable WordProperties carriedProperties;

    WordStory(XmlPart part, WordReading reading) {
        this.part = part;
        this.reading = reading;
        this.inline = new WordInline(part, reading, this, fields);
    }

    WordStory inner() {
        return new WordStory(part, reading);
    }

    /** The blocks from here to the end of the element just started. */
    List<Block> blocks() throws UnreadableDraft {
        read();
        end();
        return out;
    }

    /** The blocks of the table cell just started, to its end. */
    List<Block> cell(WordCell properties, WordReading of) throws UnreadableDraft {
        while (part.next()) {
            if (part.is("tcPr")) {
                properties.read(part, of);
            } else {
                one();
            }
        }
        end();
        return out;
    }

    private void read() throws UnreadableDraft {
        while (part.next()) {
            one();
        }
    }

    /** Reads the element just started, to its end. */
    private void one() throws UnreadableDraft {
        switch (part.name()) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt" -> control();
            case "sdtContent", "customXml", "smartTag", "Choice" -> read();
            case "AlternateContent" -> alternatives();
            case "ins", "moveTo" -> tracked(reading.takesInserted());
            case "del", "moveFrom" -> tracked(reading.takesDeleted());
            case "altChunk", "subDoc" -> {
                out.add(new Block.Unreadable(
                        "embedded document", "it is a file within the file; paste its text into the draft"));
                part.skip();
            }
            default -> part.skip();
        }
    }

    private void tracked(boolean taken) throws UnreadableDraft {
        if (taken) {
            read();
        } else {
            part.skip();
        }
    }

    private void alternatives() throws UnreadableDraft {
        boolean taken = false;
        while (part.next()) {
            int before = out.size();
            if (taken) {
                part.skip();
            } else {
                read();
                taken = out.size() > before;
            }
        }
    }

    /** A content control; one that holds a table of contents is passed over. */
    private void control() throws UnreadableDraft {
        boolean contents = false;
        while (part.next()) {
            if (part.is("sdtPr")) {
                contents |= isContents();
            } else if (part.is("sdtContent") && !contents) {
                read();
            } else {
                part.skip();
            }
        }
    }

    private boolean isContents() throws UnreadableDraft {
        boolean contents = false;
        while (part.next()) {
            if (part.is("docPartObj")) {
                contents |= isContents();
                continue;
            }
            contents |= part.is("docPartGallery") && "Table of Contents".equals(part.attribute("val"));
            part.skip();
        }
        return contents;
    }

    private void table() throws UnreadableDraft {
        flushCarried();
        out.addAll(new WordTable(part, reading, this).read());
    }

    private void end() throws UnreadableDraft {
        flushCarried();
        reading.unendedField |= fields.unended();
    }

    private void flushCarried() throws UnreadableDraft {
        if (carried != null) {
            WordText text = carried;
            carried = null;
            emit(text, carriedProperties == null ? new WordProperties() : carriedProperties);
        }
    }

    private void paragraph() throws UnreadableDraft {
        WordProperties properties = new WordProperties();
        WordText text = carried == null ? new WordText(reading) : carried;
        WordStyles.Style style = reading.styles.of("");
        WordProperties first = carriedProperties;
        boolean runOn = carried != null && first != null && first.runsOn;
        carried = null;
        while (part.next()) {
            if (part.is("pPr") && part.isWord()) {
                properties.read(part, reading.original);
                reading.tracked |= properties.changed;
                style = reading.styles.of(properties.style);
            } else {
                inline.element(text, style, "");
            }
        }
        text.close();
        WordProperties own = runOn && first != null ? first : properties;
        own.runsOn = properties.runsOn;
        boolean gone = reading.original ? marked(properties.markInserted) : marked(properties.markDeleted);
        if (!reading.original && properties.markInserted || reading.original && properties.markDeleted) {
            reading.tracked = true;
        }
        if (gone || properties.runsOn) {
            carried = text;
            carriedProperties = own;
        } else if (!style.isContents()) {
            emit(text, own);
        }
    }

    private boolean marked(boolean mark) {
        reading.tracked |= mark;
        return mark;
    }

    private void emit(WordText text, WordProperties properties) throws UnreadableDraft {
        WordStyles.Style style = reading.styles.of(properties.style);
        Mark mark = mark(properties, style);
        int level = properties.outline >= 0 ? properties.outline + 1 : style.headingLevel();
        Role role = style.isTitle() ? Role.TITLE : level >= 1 && level <= 9 ? Role.HEADING : Role.BODY;
        String words = text.text.toString();
        if (role == Role.BODY && mark.number().isEmpty() && text.allBold() && Headings.like(Prose.folded(words))) {
            role = Role.HEADING;
            level = 9;
        }
        int page = reading.paged ? reading.page : 0;
        out.add(new Para(mark, role, role == Role.HEADING ? level : 0, words, 0, page));
        out.addAll(text.apart);
    }

    private Mark mark(WordProperties properties, WordStyles.Style style) {
        int numId = properties.numId >= 0 ? properties.numId : style.numId();
        Num num = numId > 0 ? reading.numbering.num(numId) : null;
        if (num == null) {
            int left = properties.left >= 0 ? properties.left : style.left();
            return Mark.typed("", left < 0 ? 0 : left / 20);
        }
        int level = properties.level;
        if (level < 0 && properties.numId < 0) {
            int own = reading.numbering.levelOfStyle(num, style.id());
            int inherited = own >= 0 ? own : reading.numbering.levelOfStyle(num, style.numberedBy());
            level = inherited >= 0 ? inherited : style.level();
        }
        level = Math.max(0, level);
        String number = reading.counters.next(numId, num, level);
        WordNumbering.Level printed = reading.numbering.level(num, level);
        boolean direct = properties.left >= 0;
        boolean styled = !direct && properties.numId < 0 && style.left() >= 0;
        int left = direct ? properties.left : styled ? style.left() : printed.left();
        int hanging = direct ? Math.max(properties.hanging, 0) : styled ? style.hanging() : printed.hanging();
        if (direct && properties.hanging == 0) {
            hanging = printed.hanging();
        }
        int edge = left < 0 ? 0 : Math.max(0, left - hanging) / 20;
        return new Mark(number, reading.numbering.listOf(num), level, edge);
    }
}
