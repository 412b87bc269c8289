package org.ringfence.service.web;

import java.nio.charset.StandardCharsets;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Sources;
import org.ringfence.pages.Links;
import org.ringfence.pages.RulePages;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads the rules in force to people: an index, a page for each rule, and all of them on one page. */
@RestController
class RulePagesController {
    /** Where the pages lie. */
    static final String HOME = "/rules";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final RulesInForce rules;

    RulePagesController(RulesInForce rules) {
        this.rules = rules;
    }

    @GetMapping(HOME + "/")
    ResponseEntity<byte[]> index() {
        return page(pages().index());
    }

    @GetMapping(HOME + "/all")
    ResponseEntity<byte[]> all() {
        return page(pages().book());
    }

    @GetMapping(HOME + "/{id:[A-Z]{1,5}-[0-9]{1,3}}")
    ResponseEntity<byte[]> rule(@PathVariable String id) {
        return page(pages().rule(id)
                .orElseThrow(() -> new RefusedException(
                        ProblemCode.UNKNOWN_RULE, "No rule in force has this code; see " + HOME + "/.")));
    }

    private RulePages pages() {
        return new RulePages(rules.checker().packs(), RulePagesController::title, Links.SERVED);
    }

    /** Packs of a user's own may cite sources that Ringfence does not know; those go by their id. */
    private static String title(String source) {
        Sources.Source known = BundledPacks.sources().find(source);
        return known == null ? "" : known.title();
    }

    /** As bytes, so that no converter decides on another encoding. */
    private static ResponseEntity<byte[]> page(String html) {
        return ResponseEntity.ok().contentType(HTML).body(html.getBytes(StandardCharsets.UTF_8));
    }
}
