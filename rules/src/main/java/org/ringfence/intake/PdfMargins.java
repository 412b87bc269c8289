package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is printed at the head and foot of every page and belongs to none: titles, dates, page numbers. */
final class PdfMargins {
    private static final float ZONE = 0.12f;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:[-–—|\\s]*)(?:page\\s*)?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:[-–—|\\s]*)");

    private final Set<String> repeated = new HashSet<>();

    PdfMargins(List<PdfPage> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : pages) {
            Set<String> here = new HashSet<>();
            for (PdfRow row : PdfRow.rows(page.words())) {
                if (zone(page, row) != 0) {
                    here.add(key(page, row));
                }
            }
            here.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int least = Math.max(2, (int) Math.ceil(pages.size() * 0.4));
        counts.forEach((key, count) -> {
            if (count >= least) {
                repeated.add(key);
            }
        });
    }

    /** The page's lines without those. */
    List<PdfRow> without(PdfPage page, List<PdfRow> rows) {
        List<PdfRow> left = new ArrayList<>();
        for (PdfRow row : rows) {
            boolean number =
                    NUMBER.matcher(row.plain()).matches() && row.words().size() <= 4;
            boolean margin = zone(page, row) != 0 && (number || repeated.contains(key(page, row)));
            if (!margin) {
                left.add(row);
            }
        }
        return left;
    }

    private static int zone(PdfPage page, PdfRow row) {
        return row.base() < page.height() * ZONE ? -1 : row.base() > page.height() * (1 - ZONE) ? 1 : 0;
    }

    private static String key(PdfPage page, PdfRow row) {
        String masked = DIGITS.matcher(row.plain().toLowerCase(Locale.ROOT)).replaceAll("#");
        return zone(page, row) + " " + Math.round(row.base() / 6) + " " + masked;
    }
}
