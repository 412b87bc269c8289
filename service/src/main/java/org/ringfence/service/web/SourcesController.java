package org.ringfence.service.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.api.SourcesApi;
import org.ringfence.api.model.Passage;
import org.ringfence.api.model.Source;
import org.ringfence.api.model.SourceList;
import org.ringfence.finding.Citation;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.Sources;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Reads to programs on whose authority the rules stand: each source with the passages that rules cite. */
@RestController
class SourcesController implements SourcesApi {
    private final RulesInForce rules;

    SourcesController(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public ResponseEntity<SourceList> listSources() {
        Map<String, Source> byId = new TreeMap<>();
        for (Pack pack : rules.checker().packs()) {
            for (RuleCard card : pack.cards()) {
                card.citations().forEach(citation -> add(byId, card, citation));
            }
        }
        return ResponseEntity.ok(new SourceList(List.copyOf(byId.values())));
    }

    private static void add(Map<String, Source> byId, RuleCard card, Citation citation) {
        Source source = byId.computeIfAbsent(
                citation.source(),
                id -> new Source(id, title(citation), citation.publisher(), citation.date(), new ArrayList<>()));
        for (Passage passage : source.getPassages()) {
            if (passage.getLocator().equals(citation.locator())
                    && passage.getParaphrase().equals(citation.paraphrase())) {
                if (!passage.getRules().contains(card.id())) {
                    passage.getRules().add(card.id());
                }
                return;
            }
        }
        source.getPassages()
                .add(new Passage(citation.locator(), citation.paraphrase(), new ArrayList<>(List.of(card.id()))));
    }

    /** Packs of a user's own may cite sources that Ringfence does not know; those go by their publisher. */
    private static String title(Citation citation) {
        Sources.Source known = BundledPacks.sources().find(citation.source());
        return known == null ? citation.publisher() : known.title();
    }
}
