package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes and open connections that another site's page asks the browser for, sign-in included. Browsers say
 * where a request comes from; a program that says nothing holds no cookie of somebody else.
 */
class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final BaseUrl baseUrl;

    SameOriginFilter(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (onlyReads(request) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean onlyReads(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && request.getHeader("Upgrade") == null;
    }

    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site == null || OWN_SITE.contains(site)) && (origin == null || baseUrl.isOwnOrigin(origin, request));
    }
}
