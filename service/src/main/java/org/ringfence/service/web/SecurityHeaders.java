package org.ringfence.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ringfence.pages.RulePages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells browsers to do no more with an answer than it needs, and refuses what another site's page makes them send. */
@Component
class SecurityHeaders extends OncePerRequestFilter {
    /** The documentation's styles are partly inline; its icons are data. */
    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The rules' pages have one style of their own. */
    private static final String RULES = RulePages.POLICY + "; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private final HandlerExceptionResolver resolver;

    SecurityHeaders(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    private static String policy(String address) {
        if (address.startsWith("/docs")) {
            return PAGES;
        }
        return address.startsWith(RulePagesController.HOME + "/") ? RULES : DATA;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page = request.getRequestURI().startsWith("/docs");
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!page) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.getMethod().equals("POST") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            resolver.resolveException(
                    request,
                    response,
                    null,
                    new RefusedException(ProblemCode.CROSS_SITE, ProblemCode.CROSS_SITE.detail()));
            return;
        }
        chain.doFilter(request, response);
    }
}
