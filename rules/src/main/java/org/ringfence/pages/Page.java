package org.ringfence.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.ringfence.report.Markup;

/** A page being written: HTML that is well-formed XML too, and needs nothing else. */
final class Page {
    private static final String STYLE = style();

    /** What a browser may do with a page: show it in its own style, and nothing more. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private final StringBuilder out = new StringBuilder(1 << 14);

    Page(String title) {
        raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
        raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n");
        raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        raw("<title>").text(title).raw(" – Ringfence</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
        raw("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n");
    }

    /** Adds mark-up. */
    Page raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, so that it stays text. */
    Page text(String text) {
        out.append(Markup.xml(text));
        return this;
    }

    /** Adds an element that holds text. */
    Page element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        return raw(">").text(text).raw("</" + name + ">");
    }

    /** Adds a link. */
    Page link(String to, String text) {
        return raw("<a href=\"").text(to).raw("\">").text(text).raw("</a>");
    }

    String end() {
        return out.append("</body>\n</html>\n").toString();
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("pages.css")) {
            if (in == null) {
                throw new IllegalStateException("pages.css is not where the build puts it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("pages.css cannot be read", e);
        }
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
