package org.ringfence.service.web;

import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.springframework.boot.jetty.JettyServerCustomizer;

/** Bounds that hold before any of our code sees a request: its size, how slowly it may come, and how many are taken up at a time. */
final class JettyBounds implements JettyServerCustomizer {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServiceLimits limits;

    JettyBounds(ServiceLimits limits) {
        this.limits = limits;
    }

    @Override
    public void customize(Server server) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setIdleTimeout(limits.idle().toMillis());
            }
            for (HttpConnectionFactory http : connector.getConnectionFactories().stream()
                    .filter(HttpConnectionFactory.class::isInstance)
                    .map(HttpConnectionFactory.class::cast)
                    .toList()) {
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setSendServerVersion(false);
                configuration.setSendXPoweredBy(false);
            }
        }
        server.setErrorHandler(new JettyProblems());
        // The bytes of as many uploads as this are in memory at a time.
        QoSHandler turns = new QoSHandler(server.getHandler());
        turns.includePath("/v1/checks");
        turns.setMaxRequestCount(2 * limits.checks());
        turns.setMaxSuspendedRequestCount(limits.waiting());
        turns.setMaxSuspend(PATIENCE);
        turns.setRejectStatusCode(HttpStatus.SERVICE_UNAVAILABLE_503);
        SizeLimitHandler size = new SizeLimitHandler(limits.request().toBytes(), -1);
        size.setHandler(turns);
        server.setHandler(new MinimumDataRateHandler(size, limits.uploadRate().toBytes(), 0));
    }
}
