package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a number that stands in each of its log lines and in its answer: the one a named proxy gave it, so that
 * its log and ours tell of the same request, or a new one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";

    /** Tomcat sets it when whoever sent the request is a named proxy; what others say would be theirs to forge. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f-]{16,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = request.getAttribute(KEY) instanceof String known ? known : number(request);
        request.setAttribute(KEY, id);
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        LogMarks.again(request);
        try {
            chain.doFilter(request, response);
        } finally {
            LogMarks.clear();
            MDC.remove(KEY);
        }
    }

    private static String number(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        return given != null
                        && Boolean.TRUE.equals(request.getAttribute(FORWARDED))
                        && NUMBER.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
