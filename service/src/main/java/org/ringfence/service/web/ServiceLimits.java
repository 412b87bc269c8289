package org.ringfence.service.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a caller may cost. Bounds on a single draft stand in {@link org.ringfence.draft.Limits}.
 *
 * @param request the most bytes of a request; two drafts of the largest size
 * @param drafts the most drafts in a request
 * @param checks the most requests that are checked at a time; 0 for one a processor
 * @param waiting the most requests that wait for their turn
 * @param time the longest that a request's checks may take
 * @param idle the longest that a connection may be silent
 * @param uploadRate the fewest bytes a second that an upload may average; below a slow mobile connection's
 */
@ConfigurationProperties("ringfence.limits")
record ServiceLimits(
        @DefaultValue("64MB") DataSize request,
        @DefaultValue("50") int drafts,
        @DefaultValue("0") int checks,
        @DefaultValue("32") int waiting,
        @DefaultValue("60s") Duration time,
        @DefaultValue("20s") Duration idle,
        @DefaultValue("4KB") DataSize uploadRate) {

    ServiceLimits {
        checks = checks > 0 ? checks : Runtime.getRuntime().availableProcessors();
    }
}
