package org.ringfence.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;

/** One XML part of a file, read forward, with no entities, no document type and a bound on nesting. */
final class XmlPart {
    /** Ten tables inside one another with their content controls come to less. */
    private static final int DEEPEST = 220;

    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(String name, XMLStreamReader reader) {
        this.name = name;
        this.reader = reader;
    }

    static XmlPart open(String name, InputStream in) throws UnreadableDraft {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return new XmlPart(name, factory.createXMLStreamReader(characters(in)));
        } catch (XMLStreamException e) {
            throw unreadable(name, e);
        } catch (Refusal e) {
            throw e.reason();
        } catch (IOException e) {
            throw new UnreadableDraft(
                    "malformed", "the part " + name + " cannot be read; save the file again and send that");
        }
    }

    /** Decodes here, since the parser writes to standard error when it meets a byte that it cannot decode. */
    private static Reader characters(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 8192);
        bytes.mark(4);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        boolean wide = Characters.starts(start, 0xFE, 0xFF) || Characters.starts(start, 0xFF, 0xFE);
        Charset charset = wide
                ? StandardCharsets.UTF_16
                : Characters.starts(start, '<', 0)
                        ? StandardCharsets.UTF_16LE
                        : Characters.starts(start, 0, '<') ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        if (Characters.starts(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    /**
     * Moves to the next start or end of an element.
     *
     * @return whether an element starts; false at its end and at the end of the part
     */
    boolean next() throws UnreadableDraft {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private int event() throws UnreadableDraft {
        int event;
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            event = reader.next();
        } catch (XMLStreamException e) {
            throw unreadable(name, e);
        } catch (RuntimeException e) {
            // The parser of some JDKs falls over on malformed bytes instead of saying so.
            throw new UnreadableDraft(
                    "malformed", "the part " + name + " is not well-formed XML; save the file again and send that");
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new UnreadableDraft(
                            "malformed",
                            "the part " + name + " nests elements more than " + DEEPEST
                                    + " deep, which no contract does");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableDraft(
                        "external-entity",
                        "the part " + name
                                + " declares or uses XML entities, which Word never does; save the file from Word again");
            default -> {}
        }
        return event;
    }

    private static UnreadableDraft unreadable(String name, XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.reason();
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof Refusal refusal) {
                return refusal.reason();
            }
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new UnreadableDraft(
                "malformed",
                "the part " + name + " is not well-formed XML" + (line > 0 ? " (line " + line + ")" : "")
                        + "; save the file again and send that");
    }

    int depth() {
        return depth;
    }

    /** The element's name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    boolean is(String local) {
        return reader.getLocalName().equals(local);
    }

    /** Whether the element belongs to the word-processing vocabulary, strict or transitional. */
    boolean isWord() {
        String space = reader.getNamespaceURI();
        return space != null && space.endsWith("/main") && space.contains("wordprocessingml");
    }

    /** An attribute by its name without prefix, or null. */
    @Nullable
    String attribute(String local) {
        String space = reader.getNamespaceURI();
        String other = null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                String own = reader.getAttributeNamespace(i);
                if (own == null || own.isEmpty() || own.equals(space)) {
                    return reader.getAttributeValue(i);
                }
                other = other == null ? reader.getAttributeValue(i) : other;
            }
        }
        return other;
    }

    /** A whole number in an attribute, or the fallback where it is missing or no number. */
    int number(String local, int fallback) {
        String value = attribute(local);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return fallback;
        }
        int from = value.charAt(0) == '-' ? 1 : 0;
        for (int i = from; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return fallback;
            }
        }
        return from == value.length() ? fallback : Integer.parseInt(value);
    }

    /** Whether a switch such as {@code <w:b/>} or {@code <w:b w:val="0"/>} is on. */
    boolean on() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The text directly inside the element; elements inside it are passed over. */
    void text(StringBuilder out) throws UnreadableDraft {
        int inside = depth;
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (depth == inside) {
                    out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && depth < inside)) {
                return;
            }
        }
    }

    /** Passes over the element just started, with all it holds. */
    void skip() throws UnreadableDraft {
        int inside = depth;
        while (depth >= inside) {
            if (event() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }
}
