package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The addresses of public frameworks, postings and policies: for reading only, for pages of every origin, but for comments on a
 * policy, which its own page sends. They are answered without looking who asks, so that no answer can depend on it.
 */
class OpenAddresses extends OncePerRequestFilter {

    static final String[] PATTERNS = {"/ims/case/**", "/uri/**", "/jobs/**", "/board/**", "/robots.txt"};

    private static final List<String> FOLDERS = List.of("/ims/case/", "/uri/", "/jobs/", "/board/", "/robots.txt");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String METHODS = "GET, HEAD, OPTIONS";

    static boolean isAsked(HttpServletRequest request) {
        return FOLDERS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    /** {@link SameOriginFilter} sees to it that no other site's page sends one. */
    private static boolean isComment(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getRequestURI().startsWith("/board/")
                && request.getRequestURI().endsWith("/comments");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, X-Total-Count");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (READING.contains(request.getMethod()) || isComment(request)) {
            chain.doFilter(request, response);
        } else if ("OPTIONS".equals(request.getMethod())) {
            response.setHeader("Allow", METHODS);
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", "*");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setHeader("Allow", METHODS);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
