package org.ringfence.service.web;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The REST service. */
@SpringBootApplication
public class ServiceApplication {

    /**
     * Serves until the process is told to stop.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or 0 for any that is free
     * @param rules the rules to judge by
     * @param out told where the service listens
     */
    public static void serve(String host, int port, RulesInForce rules, PrintStream out) {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean("rulesInForce", RulesInForce.class, () -> rules));
        ConfigurableApplicationContext context = application.run("--server.address=" + host, "--server.port=" + port);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        String bound = context.getEnvironment().getProperty("local.server.port", Integer.toString(port));
        out.println("Ringfence listens on http://" + host + ":" + bound + "/ (its API is described at /docs/)");
        out.flush();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.close();
        }
    }
}
