package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Finds the numbers that people typed in a Word file instead of having Word make them, and the lines they broke by hand. */
final class WordTyped {
    private WordTyped() {}

    static List<Block> numbered(List<Block> blocks) {
        TypedNumbers numbers = new TypedNumbers();
        List<Block> out = new ArrayList<>(blocks.size());
        boolean first = true;
        for (Block block : blocks) {
            if (!(block instanceof Para para)) {
                out.add(block);
                continue;
            }
            for (Para line : lines(para)) {
                Para read = split(line, numbers);
                boolean said = !Prose.folded(read.text()).isEmpty();
                out.add(first && said ? titled(read) : read);
                first &= !said;
            }
        }
        return out;
    }

    private static Para split(Para para, TypedNumbers numbers) {
        if (!para.mark().number().isEmpty()) {
            numbers.note(para.mark().number());
            return para;
        }
        if (para.role() == Role.FOOTNOTE) {
            return para;
        }
        TypedNumbers.@Nullable Split split = numbers.at(para.text().strip(), true);
        String text = split == null ? para.text() : split.rest();
        String number = split == null ? "" : split.number();
        boolean capitals =
                para.role() == Role.BODY && number.isEmpty() && Headings.like(text.strip()) && Headings.capitals(text);
        Role role = capitals ? Role.HEADING : para.role();
        int level = capitals ? 2 : para.headingLevel();
        return new Para(Mark.typed(number, para.mark().indent()), role, level, text, para.line(), para.page());
    }

    /** The first line of a file, where it is made to stand out, is its title. */
    private static Para titled(Para para) {
        boolean title = para.role() == Role.HEADING && para.mark().number().isEmpty() && para.headingLevel() != 1;
        return title ? new Para(para.mark(), Role.TITLE, 0, para.text(), para.line(), para.page()) : para;
    }

    /** Breaks a paragraph at line breaks after which a number, a name with a colon, or a new sentence begins. */
    private static List<Para> lines(Para para) {
        String text = para.text();
        if (text.indexOf('\n') < 0) {
            return List.of(para);
        }
        List<Para> out = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("\n")) {
            String words = piece.strip();
            boolean ended = line.length() > 0 && ".;:".indexOf(line.charAt(line.length() - 1)) >= 0;
            boolean begins =
                    ended || Paragraphs.isNamed(words) || (NumberForms.candidate(words) != null && !words.isEmpty());
            if (begins && line.length() > 0) {
                out.add(with(para, out.isEmpty(), line.toString()));
                line.setLength(0);
            }
            line.append(line.length() == 0 || words.isEmpty() ? "" : " ").append(words);
        }
        out.add(with(para, out.isEmpty(), line.toString()));
        return out;
    }

    private static Para with(Para para, boolean first, String text) {
        Mark mark = first ? para.mark() : Mark.typed("", para.mark().indent());
        return new Para(mark, para.role(), para.headingLevel(), text, para.line(), para.page());
    }
}
