package org.ringfence.service.web;

import org.ringfence.api.ServiceApi;
import org.ringfence.api.model.Health;
import org.ringfence.service.Version;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Tells a load balancer that the service can check drafts: it listens only when its packs are loaded. */
@RestController
class HealthController implements ServiceApi {
    @Override
    public ResponseEntity<Health> health() {
        return ResponseEntity.ok(new Health(Health.StatusEnum.UP, Version.ENGINE));
    }
}
