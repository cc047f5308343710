package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.identity.SessionStanding.Visit;
import org.ctoportal.identity.SignedInPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request go on only while the account says what it said when the seat was taken. After a change of roles the person
 * stays signed in with the new ones, but no screen built for the old ones is there any more; who lost the seat is signed out.
 */
class StandingFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StandingFilter.class);
    private static final String CAME = StandingFilter.class.getName() + ".came";
    private static final String USED = StandingFilter.class.getName() + ".used";
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final CurrentUser currentUser;
    private final SessionStanding standing;
    private final SessionSeat seat;
    private final KeptSignIn kept;
    private final SessionNumber numbers;
    private final Clock clock;

    StandingFilter(
            CurrentUser currentUser,
            SessionStanding standing,
            SessionSeat seat,
            KeptSignIn kept,
            SessionNumber numbers,
            Clock clock) {
        this.currentUser = currentUser;
        this.standing = standing;
        this.seat = seat;
        this.kept = kept;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = OwnFiles.isThere(request) ? null : currentUser.find().orElse(null);
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        switch (standing.of(person, SessionNumber.of(request, person))) {
            case GOES_ON -> {
                LogMarks.note(request, person);
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
        LogMarks.note(request, now.get());
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

    /** At work without a note of it is better than not at work. */
    private void note(SignedInPerson person, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || FlowCalls.isHeartbeat(request)) {
            return;
        }
        try {
            note(person, session, request);
        } catch (DataAccessException | TransactionException e) {
            session.removeAttribute(CAME);
            log.warn("It is not noted that {} is at work", person, e);
        }
    }

    private void note(SignedInPerson person, HttpSession session, HttpServletRequest request) {
        var now = clock.millis();
        var came = person.id().value() + " " + person.districtId().value();
        var number = SessionNumber.of(session, person);
        if (!came.equals(session.getAttribute(CAME))) {
            session.setAttribute(CAME, came);
            session.setAttribute(USED, now);
            numbers.endThatOfOthers(session, person);
            var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
            var visit = new Visit(agent, request.getRemoteAddr(), kept.series(request));
            SessionNumber.give(session, person, standing.came(person, number, visit));
        } else if (session.getAttribute(USED) instanceof Long used && now - used >= MINUTE) {
            session.setAttribute(USED, now);
            standing.used(number);
        }
    }
}
