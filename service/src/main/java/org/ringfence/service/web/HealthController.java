package org.ringfence.service.web;

import java.util.Optional;
import org.ringfence.api.ServiceApi;
import org.ringfence.api.model.Health;
import org.ringfence.api.model.PackRef;
import org.ringfence.service.Version;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a load balancer that the service can check drafts: it listens only when its packs are loaded. Degraded means that it goes on judging by
 * the rules it had, because those that should have replaced them cannot be used; that is for their authors to see, not for a balancer.
 */
@RestController
class HealthController implements ServiceApi {
    private final RulesInForce rules;

    HealthController(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public ResponseEntity<Health> health() {
        Optional<String> problem = rules.problem();
        Health health = new Health(
                problem.isEmpty() ? Health.StatusEnum.UP : Health.StatusEnum.DEGRADED,
                Version.ENGINE,
                rules.checker().packRefs().stream()
                        .map(pack -> new PackRef(pack.id(), pack.version(), pack.digest()))
                        .toList());
        health.setProblem(problem.orElse(null));
        return ResponseEntity.ok(health);
    }
}
