package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.identity.ProgramDoor;
import org.ctoportal.identity.ProgramDoor.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Admits programs by the token in their request, for reading, for this one request. Every token that opens nothing is answered
 * alike; what the token is goes to no log.
 */
class ProgramFilter extends OncePerRequestFilter {

    static final String FOLDER = "/api/";

    /** Tells what there is to read, not what anybody has. */
    static final String OPEN = FOLDER + "v1/openapi.yaml";

    private static final Logger log = LoggerFactory.getLogger(ProgramFilter.class);
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(\\S{1,200}) *");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SECONDS_AWAY = "5";

    private final ProgramDoor door;
    private final Supplier<Optional<Duration>> maintenance;

    /** {@code maintenance} says how long one that goes on may last. */
    ProgramFilter(ProgramDoor door, Supplier<Optional<Duration>> maintenance) {
        this.door = door;
        this.maintenance = maintenance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pause = maintenance.get();
        if (pause.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(pause.get().toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getRequestURI().equals(OPEN)) {
            chain.doFilter(request, response);
        } else {
            admit(request, response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Program> program;
        try {
            program = token(request).flatMap(door::open);
        } catch (DataAccessException | TransactionException e) {
            log.warn("Nobody can say whom a token acts for", e);
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_AWAY);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (program.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"District CTO Portal\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (program.get().pause().isPositive()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(program.get().pause().plusMillis(999).toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            goOn(program.get(), request, response, chain);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    private static void goOn(
            Program program, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(program));
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Authentication authentication(Program program) {
        var authorities = Stream.concat(
                        program.person().getAuthorities().stream(),
                        program.scopes().stream().map(SimpleGrantedAuthority::new))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(program.person(), null, authorities);
        authentication.setDetails(program);
        return authentication;
    }
}
