package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.PeopleRoutes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing opens for who still has to set up the second factor that their district demands, or to accept what a seat from
 * outside shows, but the page for it.
 */
class EntryWall extends OncePerRequestFilter {

    static final String SET_UP = PeopleRoutes.SECOND_FACTOR;

    static final String CONSENT = PeopleRoutes.CONSENT;

    private static final List<String> OPEN = List.of(SET_UP, CONSENT, "/logout", "/login", "/error");

    private final CurrentUser currentUser;

    EntryWall(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var first = currentUser.find().map(EntryWall::first).orElse("");
        if (first.isEmpty() || isOpen(request)) {
            chain.doFilter(request, response);
        } else if (FlowCalls.isFlowCall(request)) {
            FlowCalls.end(request, response);
        } else if ("GET".equals(request.getMethod())) {
            response.sendRedirect(first);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String first(SignedInPerson person) {
        if (person.lacksSecondFactor()) {
            return SET_UP;
        }
        return person.awaitsConsent() ? CONSENT : "";
    }

    /** By its address alone: a call of a screen may name any of them. */
    private static boolean isOpen(HttpServletRequest request) {
        return OwnFiles.isThere(request) || !FlowCalls.isFlowCall(request) && OPEN.contains(request.getRequestURI());
    }
}
