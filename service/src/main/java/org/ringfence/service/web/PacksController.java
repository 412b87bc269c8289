package org.ringfence.service.web;

import org.ringfence.api.PacksApi;
import org.ringfence.api.model.PackList;
import org.ringfence.api.model.PackSummary;
import org.ringfence.api.model.Rule;
import org.ringfence.pack.Pack;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Reads the rule packs to programs. */
@RestController
class PacksController implements PacksApi {
    private final RulesInForce rules;

    PacksController(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public ResponseEntity<PackList> listPacks() {
        return ResponseEntity.ok(new PackList(
                rules.checker().packs().stream().map(PacksController::summary).toList()));
    }

    @Override
    public ResponseEntity<org.ringfence.api.model.Pack> showPack(String id, String version) {
        Pack pack = pack(id, version);
        return ResponseEntity.ok(new org.ringfence.api.model.Pack(
                pack.id(),
                pack.version(),
                pack.digest(),
                pack.title(),
                pack.validFrom(),
                pack.validUntil(),
                pack.cards().stream().map(Vocabulary::summary).toList()));
    }

    @Override
    public ResponseEntity<Rule> showRule(String id, String version, String rule) {
        Pack pack = pack(id, version);
        return pack.cards().stream()
                .filter(card -> card.id().equals(rule))
                .findFirst()
                .map(card -> ResponseEntity.ok(Vocabulary.rule(card)))
                .orElseThrow(() -> new RefusedException(
                        ProblemCode.UNKNOWN_RULE,
                        "The pack has no such rule; see /v1/packs/" + pack.id() + "/" + pack.version() + "."));
    }

    private Pack pack(String id, String version) {
        return rules.checker().packs().stream()
                .filter(pack -> pack.id().equals(id) && pack.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        ProblemCode.UNKNOWN_PACK, "No pack in force has this id and version; see /v1/packs."));
    }

    private static PackSummary summary(Pack pack) {
        return new PackSummary(
                pack.id(),
                pack.version(),
                pack.digest(),
                pack.title(),
                pack.validFrom(),
                pack.validUntil(),
                pack.cards().size());
    }
}
