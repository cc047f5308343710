package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request go on only while the account says what it said when the seat was taken. After a change of roles the person
 * stays signed in with the new ones, but no screen built for the old ones is there any more; who lost the seat is signed out.
 */
class StandingFilter extends OncePerRequestFilter {

    private static final String CAME = StandingFilter.class.getName() + ".came";

    private final CurrentUser currentUser;
    private final SessionStanding standing;
    private final SessionSeat seat;

    StandingFilter(CurrentUser currentUser, SessionStanding standing, SessionSeat seat) {
        this.currentUser = currentUser;
        this.standing = standing;
        this.seat = seat;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = OwnFiles.isThere(request) ? null : currentUser.find().orElse(null);
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        switch (standing.of(person)) {
            case GOES_ON -> {
                note(person, request);
                chain.doFilter(request, response);
            }
            case CHANGED -> change(person, request, response, chain);
            case OVER -> end(request, response, chain);
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void change(
            SignedInPerson person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var now = standing.again(person);
        if (now.isEmpty()) {
            end(request, response, chain);
            return;
        }
        seat.renew(now.get(), request, response);
        if (FlowCalls.isFlowCall(request)) {
            FlowCalls.end(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is asked is then asked by nobody: pages lead to the sign-in, open screens say that their session is over. */
    private static void end(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        chain.doFilter(request, response);
    }

    private void note(SignedInPerson person, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && !Long.valueOf(person.districtId().value()).equals(session.getAttribute(CAME))) {
            session.setAttribute(CAME, person.districtId().value());
            standing.came(person);
        }
    }
}
