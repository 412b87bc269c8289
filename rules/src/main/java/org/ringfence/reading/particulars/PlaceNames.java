package org.ringfence.reading.particulars;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Stated;
import org.ringfence.draft.Table;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Reads lists of places and neighbourhoods. */
final class PlaceNames {
    private static final int MOST = 200;

    private PlaceNames() {}

    /** The names in all answers with this label, each once. */
    static List<Stated<String>> read(Draft draft, List<Entry> entries, Label label) {
        List<Stated<String>> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.label() != label || Label.of(entry.value()) != null) {
                continue;
            }
            boolean many = Wording.of(entry.labelled())
                    .hasStem("places", "areas", "neighbourhoods", "boroughs", "localities", "districts");
            for (String name : names(entry.value(), many && !inTable(draft, entry.value()))) {
                if (found.size() < MOST && seen.add(Wording.of(name).words())) {
                    found.add(new Stated<>(name, entry.at()));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static boolean inTable(Draft draft, String whole) {
        for (Table table : draft.tables()) {
            for (Table.Row row : table.rows()) {
                if (!row.cells().isEmpty() && row.cells().get(0).strip().equalsIgnoreCase(whole.strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> names(String answer, boolean many) {
        String list = withoutBrackets(answer);
        int colon = list.indexOf(':');
        if (colon > 0
                && Wording.of(list.substring(0, colon))
                        .hasStem("place", "neighbourhood", "area", "follow", "borough")) {
            list = list.substring(colon + 1);
        }
        List<String> parts = split(list, many);
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            String name = name(part);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> split(String list, boolean many) {
        boolean semicolons = list.indexOf(';') >= 0;
        boolean commas = !semicolons && list.indexOf(',') >= 0;
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == ';' || commas && c == ',' || c == '\n' || c == '|' || c == '•') {
                parts.add(list.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(list.substring(start));
        // "A, B and C" ends in two names; "A and B" alone is two only where the label asks for several.
        if (commas || many && !semicolons) {
            String last = parts.remove(parts.size() - 1);
            int and = last.lastIndexOf(" and ");
            int amp = last.lastIndexOf(" & ");
            int at = Math.max(and, amp);
            if (at >= 0) {
                parts.add(last.substring(0, at));
                parts.add(last.substring(at + (at == and ? 5 : 3)));
            } else {
                parts.add(last);
            }
        }
        return parts;
    }

    private static String name(String part) {
        String name = part.replace("*", "").strip();
        for (String lead : new String[] {
            "and ",
            "the ",
            "The ",
            "places of ",
            "place of ",
            "neighbourhoods of ",
            "neighbourhood of ",
            "boroughs of ",
            "borough of ",
            "Borough of "
        }) {
            if (name.startsWith(lead)) {
                name = name.substring(lead.length()).strip();
            }
        }
        for (Figure figure : Figures.in(name)) {
            if (figure.kind() == Figure.Kind.NUMBER
                    && figure.start() > 0
                    && figure.value().intValue() >= 500) {
                name = name.substring(0, figure.start()).strip();
                break;
            }
        }
        while (!name.isEmpty() && ".,:;–-—".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        boolean named = !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
        Wording words = Wording.of(name);
        return named
                        && !Blank.is(name)
                        && words.size() <= 7
                        && !words.hasAny("shall", "see", "schedule", "annex", "means", "listed")
                ? name
                : "";
    }

    private static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
