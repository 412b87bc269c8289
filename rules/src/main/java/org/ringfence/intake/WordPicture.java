package org.ringfence.intake;

import org.ringfence.draft.UnreadableDraft;

/** A drawing, picture or embedded object: its text boxes are read, and a picture large enough to hold terms is a gap. */
final class WordPicture {
    private static final long EMU_PER_CM = 360_000;

    private boolean picture;
    private String object = "";
    private boolean decorative;
    private long width = -1;
    private long height = -1;

    private WordPicture() {}

    /** Reads the element just started, to its end. */
    static void read(XmlPart part, WordStory story, WordText out, String element) throws UnreadableDraft {
        WordPicture picture = new WordPicture();
        int before = out.apart.size();
        picture.inside(part, story, out);
        if (out.apart.size() > before || picture.decorative) {
            return;
        }
        if (element.equals("object")) {
            picture.object = "embedded object";
        }
        if (!picture.object.isEmpty()) {
            out.apart.add(new Block.Unreadable(
                    picture.object, "what it shows is not text; put it into the draft as a table or as words"));
        } else if (picture.picture && picture.couldHoldTerms()) {
            out.apart.add(
                    new Block.Unreadable("picture", "its text, if it shows any, is not text in the file; type it out"));
        }
    }

    private void inside(XmlPart part, WordStory story, WordText out) throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "txbxContent" -> {
                    out.apart.addAll(story.inner().blocks());
                    continue;
                }
                case "extent" -> {
                    width = part.number("cx", -1);
                    height = part.number("cy", -1);
                }
                case "blip", "imagedata" -> picture = true;
                case "chart" -> object = "chart";
                case "relIds" -> object = "diagram";
                case "decorative" -> decorative = part.on();
                case "shape", "rect" -> size(part.attribute("style"));
                default -> {}
            }
            inside(part, story, out);
        }
    }

    /** The size in an old drawing's style: {@code width:120pt;height:40pt}. */
    private void size(@org.jspecify.annotations.Nullable String style) {
        if (style == null) {
            return;
        }
        for (String item : style.split(";")) {
            String[] pair = item.split(":");
            if (pair.length == 2 && pair[1].endsWith("pt")) {
                long points = PrintedNumber.leadingInt(pair[1].strip());
                width = pair[0].strip().equals("width") ? points * 12_700 : width;
                height = pair[0].strip().equals("height") ? points * 12_700 : height;
            }
        }
    }

    /** A logo or a signature is smaller; where the size is not told, the picture counts. */
    private boolean couldHoldTerms() {
        boolean strip = width >= 8 * EMU_PER_CM && height >= 2 * EMU_PER_CM;
        return width < 0 || height < 0 || strip || (height >= 6 * EMU_PER_CM && width >= 4 * EMU_PER_CM);
    }
}
