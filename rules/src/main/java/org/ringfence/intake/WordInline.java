package org.ringfence.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Reads what stands inside a paragraph: runs, fields, tracked changes, notes, pictures, text boxes. */
final class WordInline {
    private final XmlPart part;
    private final WordReading reading;
    private final WordStory story;
    private final WordFields fields;

    WordInline(XmlPart part, WordReading reading, WordStory story, WordFields fields) {
        this.part = part;
        this.reading = reading;
        this.story = story;
        this.fields = fields;
    }

    /** Reads to the end of the element just started. */
    void content(WordText out, WordStyles.Style style, String note) throws UnreadableDraft {
        while (part.next()) {
            element(out, style, note);
        }
    }

    /** Reads the element of a paragraph just started, to its end. */
    void element(WordText out, WordStyles.Style style, String note) throws UnreadableDraft {
        switch (part.name()) {
            case "r" -> {
                if (part.isWord()) {
                    run(out, style, note);
                } else {
                    content(out, style, note);
                }
            }
            case "t" -> {
                // Only formulas have text outside runs.
                StringBuilder words = new StringBuilder();
                part.text(words);
                out.append(words, style.bold(), note);
            }
            case "ins", "moveTo" -> tracked(out, style, note, reading.takesInserted());
            case "del", "moveFrom" -> tracked(out, style, note, reading.takesDeleted());
            case "hyperlink",
                    "smartTag",
                    "customXml",
                    "fldSimple",
                    "bdo",
                    "dir",
                    "sdtContent",
                    "oMath",
                    "oMathPara",
                    "ruby",
                    "rubyBase",
                    "e",
                    "num",
                    "den",
                    "f",
                    "sup",
                    "sub",
                    "sSup",
                    "sSub",
                    "d" -> content(out, style, note);
            case "sdt" -> control(out, style, note);
            case "AlternateContent" -> alternatives(out, style, note);
            default -> part.skip();
        }
    }

    private void tracked(WordText out, WordStyles.Style style, String note, boolean taken) throws UnreadableDraft {
        if (taken) {
            content(out, style, note);
        } else {
            part.skip();
        }
    }

    /** A content control; the prompt of one that nobody filled in is a blank, and is shown as one. */
    private void control(WordText out, WordStyles.Style style, String note) throws UnreadableDraft {
        boolean prompt = false;
        while (part.next()) {
            if (part.is("sdtPr")) {
                while (part.next()) {
                    prompt |= part.is("showingPlcHdr") && part.on();
                    part.skip();
                }
            } else if (part.is("sdtContent")) {
                content(out, style, prompt && note.isEmpty() ? "blank" : note);
                out.close();
            } else {
                part.skip();
            }
        }
    }

    /** Takes the first alternative that holds anything; the others say the same for older programs. */
    private void alternatives(WordText out, WordStyles.Style style, String note) throws UnreadableDraft {
        boolean taken = false;
        while (part.next()) {
            if (taken) {
                part.skip();
            } else {
                int before = out.text.length() + out.apart.size();
                inRun(out, style.bold(), note);
                taken = out.text.length() + out.apart.size() > before;
            }
        }
    }

    private void run(WordText out, WordStyles.Style style, String outer) throws UnreadableDraft {
        boolean bold = style.bold();
        boolean hidden = style.hidden();
        boolean struck = style.struck();
        String note = outer;
        while (part.next()) {
            if (part.is("rPr")) {
                while (part.next()) {
                    switch (part.name()) {
                        case "b" -> bold = part.on();
                        case "vanish" -> hidden = part.on();
                        case "strike", "dstrike" -> struck |= part.on();
                        case "rStyle" -> {
                            String id = part.attribute("val");
                            WordStyles.Style own = id == null ? WordStyles.Style.NONE : reading.styles.of(id);
                            bold |= own.bold();
                            hidden |= own.hidden();
                        }
                        default -> {}
                    }
                    part.skip();
                }
                note = hidden ? "hidden text" : struck ? "struck out" : outer;
            } else {
                one(out, bold, note);
            }
        }
    }

    private void inRun(WordText out, boolean bold, String note) throws UnreadableDraft {
        while (part.next()) {
            if (part.is("r") && part.isWord()) {
                run(out, WordStyles.Style.NONE, note);
            } else {
                one(out, bold, note);
            }
        }
    }

    /** One element of a run. */
    private void one(WordText out, boolean bold, String note) throws UnreadableDraft {
        switch (part.name()) {
            case "t", "delText" -> {
                StringBuilder words = new StringBuilder();
                part.text(words);
                add(out, words, bold, note);
                return;
            }
            case "instrText", "delInstrText" -> {
                part.text(fields.code());
                return;
            }
            case "tab", "ptab" -> add(out, "\t", bold, note);
            case "br", "cr" -> breaks(out);
            case "noBreakHyphen" -> add(out, "-", bold, note);
            case "sym" -> add(out, " ", bold, note);
            case "lastRenderedPageBreak" -> {
                reading.page++;
                reading.paged = true;
            }
            case "fldChar" -> {
                if (!reading.plainFields) {
                    String type = part.attribute("fldCharType");
                    fields.mark(type == null ? "" : type);
                }
            }
            case "footnoteReference" -> note(out, "f");
            case "endnoteReference" -> note(out, "e");
            case "AlternateContent" -> {
                alternatives(out, WordStyles.Style.NONE, note);
                return;
            }
            case "ruby", "rubyBase" -> {
                inRun(out, bold, note);
                return;
            }
            case "drawing", "pict", "object" -> {
                WordPicture.read(part, story, out, part.name());
                return;
            }
            default -> {}
        }
        part.skip();
    }

    private void add(WordText out, CharSequence words, boolean bold, String note) throws UnreadableDraft {
        if (fields.visible() && !fields.contents()) {
            out.append(words, bold, note);
        }
    }

    private void breaks(WordText out) throws UnreadableDraft {
        if (fields.visible()) {
            out.append("\n", true, "");
        }
    }

    private void note(WordText out, String kind) {
        @Nullable List<String> note = reading.notes.get(kind + part.attribute("id"));
        if (note == null || !fields.visible()) {
            return;
        }
        for (String words : note) {
            out.apart.add(new Para(Mark.NONE, Role.FOOTNOTE, 0, words, 0, 0));
        }
    }
}
