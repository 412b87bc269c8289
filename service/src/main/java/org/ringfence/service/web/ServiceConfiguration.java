package org.ringfence.service.web;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.time.ZoneId;
import org.openapitools.configuration.EnumConverterConfiguration;
import org.ringfence.check.Checker;
import org.ringfence.draft.Limits;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts of the service that are not found by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceLimits.class)
@Import(EnumConverterConfiguration.class)
class ServiceConfiguration implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new ReportConverter());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/docs/");
        registry.addRedirectViewController("/docs", "/docs/");
        registry.addRedirectViewController(RulePagesController.HOME, RulePagesController.HOME + "/");
        registry.addViewController("/docs/").setViewName("forward:/docs/index.html");
    }

    @Bean
    @ConditionalOnMissingBean
    RulesInForce rulesInForce() {
        return new RulesInForce(Checker.bundled());
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Uploads stay in memory, within the bound: nothing that is sent is stored. */
    @Bean
    MultipartConfigElement multipartConfig(ServiceLimits limits) {
        long request = limits.request().toBytes();
        return new MultipartConfigElement(
                "", Limits.STANDARD.maxBytes(), request, (int) Math.min(request, Integer.MAX_VALUE));
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> bounds(ServiceLimits limits) {
        return factory -> factory.addServerCustomizers(new JettyBounds(limits));
    }
}
