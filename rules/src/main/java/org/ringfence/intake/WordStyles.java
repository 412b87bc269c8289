package org.ringfence.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;

/** What styles.xml says of paragraphs and characters, with what each style inherits. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 40;

    /**
     * A style with all it inherits.
     *
     * @param numberedBy the style in the chain that names the numbering, which a level of the list may belong to
     * @param numId its numbering, 0 for none, -1 where it says nothing
     * @param level its level in the numbering, or -1
     * @param outline its outline level from 0, or -1
     */
    record Style(
            String id,
            String name,
            String numberedBy,
            int numId,
            int level,
            int outline,
            int left,
            int hanging,
            boolean bold,
            boolean hidden,
            boolean struck) {
        static final Style NONE = new Style("", "", "", -1, -1, -1, -1, 0, false, false, false);

        /** 1 to 9 where the style is a heading, else 0. */
        int headingLevel() {
            if (outline >= 0 && outline < 9) {
                return outline + 1;
            }
            boolean named = name.startsWith("heading ") && name.length() == 9;
            return named ? Math.max(0, Math.min(9, name.charAt(8) - '0')) : 0;
        }

        boolean isTitle() {
            return name.equals("title");
        }

        boolean isContents() {
            return name.startsWith("toc ") || name.equals("toc heading") || name.startsWith("table of figures");
        }
    }

    private static final class Raw {
        String name = "";
        String basedOn = "";
        final WordProperties properties = new WordProperties();
        boolean bold;
        boolean hidden;
        boolean struck;
    }

    private final Map<String, Raw> raw = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private String standard = "";

    static WordStyles read(XmlPart part) throws UnreadableDraft {
        WordStyles styles = new WordStyles();
        while (part.next()) {
            if (part.is("style") && part.isWord()) {
                styles.style(part);
            } else if (!part.is("styles")) {
                part.skip();
            }
        }
        return styles;
    }

    private void style(XmlPart part) throws UnreadableDraft {
        String id = text(part.attribute("styleId"));
        String type = text(part.attribute("type"));
        String isDefault = part.attribute("default");
        if (type.equals("paragraph") && isDefault != null && !isDefault.equals("0") && !isDefault.equals("false")) {
            standard = id;
        }
        Raw style = new Raw();
        while (part.next()) {
            switch (part.name()) {
                case "name" -> style.name = text(part.attribute("val")).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = text(part.attribute("val"));
                case "pPr" -> {
                    style.properties.read(part, false);
                    continue;
                }
                case "rPr" -> {
                    characters(part, style);
                    continue;
                }
                default -> {}
            }
            part.skip();
        }
        raw.put(id, style);
    }

    private static void characters(XmlPart part, Raw style) throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "b" -> style.bold = part.on();
                case "vanish" -> style.hidden = part.on();
                case "strike", "dstrike" -> style.struck |= part.on();
                default -> {}
            }
            part.skip();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The style of an id, or the standard one for an empty id. */
    Style of(String id) {
        String key = id.isEmpty() ? standard : id;
        Style known = resolved.get(key);
        if (known == null) {
            known = resolve(key, LONGEST_CHAIN);
            resolved.put(key, known);
        }
        return known;
    }

    private Style resolve(String id, int left) {
        Raw own = raw.get(id);
        if (own == null || left == 0) {
            return Style.NONE;
        }
        Style base = own.basedOn.isEmpty() || own.basedOn.equals(id) ? Style.NONE : resolve(own.basedOn, left - 1);
        WordProperties p = own.properties;
        boolean numbered = p.numId >= 0 || p.level >= 0;
        boolean indented = p.left >= 0;
        return new Style(
                id,
                own.name,
                numbered ? id : base.numberedBy(),
                p.numId >= 0 ? p.numId : base.numId(),
                p.level >= 0 ? p.level : base.level(),
                p.outline >= 0 ? p.outline : base.headingLevel() > 0 ? base.headingLevel() - 1 : -1,
                indented ? p.left : base.left(),
                indented ? p.hanging : base.hanging(),
                own.bold || base.bold(),
                own.hidden || base.hidden(),
                own.struck || base.struck());
    }
}
