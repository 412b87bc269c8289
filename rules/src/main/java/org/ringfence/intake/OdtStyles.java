package org.ringfence.intake;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The named styles of an OpenDocument text, each with what it inherits. */
record OdtStyles(Map<String, Element> byName) {
    private static final int DEEPEST = 30;

    /** Whether text in a style is not shown. */
    boolean hidden(String style) {
        return find(style, "text:display").equals("none");
    }

    /** Whether a paragraph's style is that of a title. */
    boolean title(String style) {
        return named(style, "Title");
    }

    /** The list style that a paragraph's style brings, or empty. */
    String list(String style) {
        return find(style, "style:list-style-name");
    }

    private boolean named(String style, String name) {
        @Nullable Element one = byName.get(style);
        String at = style;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            if (at.equals(name)) {
                return true;
            }
            at = one == null ? "" : one.attr("style:parent-style-name");
            one = byName.get(at);
        }
        return false;
    }

    /** An attribute of a style or of its properties, its own or inherited; empty where there is none. */
    private String find(String style, String attribute) {
        @Nullable Element one = byName.get(style);
        for (int i = 0; i < DEEPEST && one != null; i++) {
            if (one.hasAttr(attribute)) {
                return one.attr(attribute);
            }
            for (Element properties : one.children()) {
                if (properties.hasAttr(attribute)) {
                    return properties.attr(attribute);
                }
            }
            one = byName.get(one.attr("style:parent-style-name"));
        }
        return "";
    }
}
