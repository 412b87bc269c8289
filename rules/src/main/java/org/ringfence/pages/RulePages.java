package org.ringfence.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.RuleCard;

/** The pages of some packs: one for each rule, an index, and one that holds everything, for printing. No page needs another file. */
public final class RulePages {
    /** The policy by which a browser is told to show a page and do nothing more. */
    public static final String POLICY = Page.POLICY;

    private final List<Pack> packs;
    private final Links links;
    private final RuleArticle alone;
    private final RuleArticle inBook;
    private final List<Place> places = new ArrayList<>();

    private record Place(Pack pack, PackFamily family, RuleCard card) {}

    /**
     * @param packs the packs, in the order in which to show them
     * @param titles gives a source's title by its id, or the empty string where it is not known
     * @param links where the pages will lie
     */
    public RulePages(List<Pack> packs, Function<String, String> titles, Links links) {
        this.packs = List.copyOf(packs);
        this.links = links;
        this.alone = new RuleArticle(titles, 1);
        this.inBook = new RuleArticle(titles, 3);
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                family.cards().forEach(card -> places.add(new Place(pack, family, card)));
            }
        }
    }

    /** Every page by its address, seen from the index. */
    public Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(links.index(), index());
        pages.put(links.book(), book());
        places.forEach(place ->
                pages.put(links.rule(place.card().id()), rule(place.card().id()).orElse("")));
        return pages;
    }

    /** The page that lists the rules. */
    public String index() {
        Page page = new Page("The rules");
        header(page, "The rules by which draft contracts are judged");
        page.raw(
                        "<p>Each rule has a page: what it means, on whose authority, what breaks it, what is fine, and wording that mends a"
                                + " breach. ")
                .link(links.book(), "All of them on one page")
                .raw(", for reading through or printing.</p>\n</header>\n<main id=\"content\">\n");
        for (Pack pack : packs) {
            page.raw("<section class=\"pack\" id=\"")
                    .text(pack.id())
                    .raw("\">\n")
                    .element("h2", "", pack.title());
            version(page, pack);
            table(page, pack);
            page.raw("</section>\n");
        }
        page.raw("</main>\n");
        return page.end();
    }

    /** The page of a rule, or nothing where there is no such rule. */
    public Optional<String> rule(String id) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.card().id().equals(id)) {
                return Optional.of(page(
                        place, i == 0 ? null : places.get(i - 1), i + 1 == places.size() ? null : places.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** The page that holds every rule, which prints one to a sheet. */
    public String book() {
        Page page = new Page("All rules");
        header(page, "All rules");
        page.raw("<p class=\"no-print\">")
                .link(links.index(), "The list of rules")
                .raw("</p>\n");
        page.raw("<nav aria-label=\"Rules on this page\">\n<ul class=\"contents\">\n");
        for (Pack pack : packs) {
            page.raw("<li>").text(pack.title() + ": ");
            String before = "";
            for (RuleCard card : pack.cards()) {
                page.raw(before).link("#" + card.id(), card.id());
                before = ", ";
            }
            page.raw("</li>\n");
        }
        page.raw("</ul>\n</nav>\n</header>\n<main id=\"content\">\n");
        for (Pack pack : packs) {
            page.raw("<section class=\"pack\">\n").element("h2", "", pack.title());
            version(page, pack);
            for (PackFamily family : pack.families()) {
                family.cards().forEach(card -> inBook.write(page, family, card));
            }
            page.raw("</section>\n");
        }
        page.raw("</main>\n");
        return page.end();
    }

    private String page(Place place, @Nullable Place before, @Nullable Place after) {
        Page page = new Page(place.card().id() + " " + place.card().title());
        page.raw("<header>\n<p class=\"brand\">Ringfence</p>\n<nav aria-label=\"Where you are\"><p>");
        page.link(links.index(), "Rules").raw(" <span aria-hidden=\"true\">›</span> ");
        page.link(links.index() + "#" + place.pack().id(), place.pack().title());
        page.raw("</p></nav>\n</header>\n<main id=\"content\">\n");
        alone.write(page, place.family(), place.card());
        page.raw("</main>\n<footer>\n<nav aria-label=\"Other rules\"><p>");
        if (before != null) {
            page.link(
                    links.rule(before.card().id()),
                    "‹ " + before.card().id() + " " + before.card().title());
        }
        page.raw(before != null && after != null ? " <span aria-hidden=\"true\">·</span> " : "");
        if (after != null) {
            page.link(
                    links.rule(after.card().id()),
                    after.card().id() + " " + after.card().title() + " ›");
        }
        page.raw("</p></nav>\n");
        version(page, place.pack());
        page.raw("</footer>\n");
        return page.end();
    }

    private static void header(Page page, String heading) {
        page.raw("<header>\n<p class=\"brand\">Ringfence</p>\n")
                .element("h1", "", heading)
                .raw("\n");
    }

    private static void version(Page page, Pack pack) {
        page.raw("<p class=\"note\">Pack ")
                .element("code", "", pack.id())
                .text(" " + pack.version() + ", in force from " + pack.validFrom()
                        + (pack.validUntil() == null ? "" : " until " + pack.validUntil()));
        page.raw(", digest ")
                .element("code", "", pack.digest().substring(0, 12))
                .raw(".</p>\n");
    }

    private void table(Page page, Pack pack) {
        page.raw(
                "<div class=\"wide\"><table class=\"list\">\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">What it asks</th>"
                        + "<th scope=\"col\">Severity</th><th scope=\"col\">Kind</th><th scope=\"col\">Bears on</th></tr></thead>\n<tbody>\n");
        for (RuleCard card : pack.cards()) {
            page.raw("<tr><th scope=\"row\">")
                    .link(links.rule(card.id()), card.id())
                    .raw("</th>");
            page.element("td", "", card.title()).raw("<td>");
            page.element("span", "badge " + card.severity().word(), RuleWords.severity(card.severity()));
            page.raw("</td>").element("td", "", RuleWords.shortKind(card)).element("td", "", RuleWords.forms(card));
            page.raw("</tr>\n");
        }
        page.raw("</tbody>\n</table></div>\n");
    }
}
