package org.ctoportal.shell.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.GuestDoor;
import org.ctoportal.identity.OwnSession;
import org.ctoportal.identity.SeatService;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.ConcurrentSessionControlAuthenticationStrategy;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts a person into the session: after sign-in without a password, as a guest, and when they change the district. */
@Component
public class SessionSeat implements GuestDoor, OwnSession {

    static final int MOST_SESSIONS = 10;

    private final SeatService seats;
    private final SessionRegistry registry;
    private final KeptSignIn kept;
    private final ApplicationEventPublisher events;
    private final SessionAuthenticationStrategy counting;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionSeat(SeatService seats, SessionRegistry registry, KeptSignIn kept, ApplicationEventPublisher events) {
        this.seats = seats;
        this.registry = registry;
        this.kept = kept;
        this.events = events;
        var limit = new ConcurrentSessionControlAuthenticationStrategy(registry);
        limit.setMaximumSessions(MOST_SESSIONS);
        this.counting = new CompositeSessionAuthenticationStrategy(
                List.of(limit, new RegisterSessionAuthenticationStrategy(registry)));
    }

    /** Starts a new session for the person; whoever used this browser before is signed out, for good. */
    public void take(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var authentication = authentication(person);
        begin(authentication, request, response);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, SessionSeat.class));
    }

    /** The same, and the browser stays signed in when it was asked to; whoever came by a provider comes by it again. */
    public void take(SignedInPerson person, boolean keep, HttpServletRequest request, HttpServletResponse response) {
        take(person, request, response);
        if (keep && !person.isByProvider()) {
            kept.onLoginSuccess(request, response, authentication(person));
        }
    }

    /** Under which number the session of the request is known; 0 while it has none. */
    public long number(SignedInPerson person, HttpServletRequest request) {
        return SessionNumber.of(request, person);
    }

    /** The same person in a new session, with what they may do now; the browser stays kept where it was. */
    public void renew(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var number = SessionNumber.of(request, person);
        var before = request.getSession(false);
        if (before != null) {
            SessionNumber.release(before);
            before.invalidate();
        }
        var session = request.getSession(true);
        if (number != 0) {
            SessionNumber.give(session, person, number);
        }
        registry.registerNewSession(session.getId(), person);
        keep(authentication(person), request, response);
    }

    @Override
    public long number(SignedInPerson person) {
        return SessionNumber.of(VaadinServletRequest.getCurrent().getHttpServletRequest(), person);
    }

    @Override
    public void goOn(SignedInPerson person) {
        keep(
                authentication(person),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    @Override
    public void admit(Guest guest, HttpServletRequest request, HttpServletResponse response) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                guest, null, List.of(new SimpleGrantedAuthority(Guest.AUTHORITY)));
        begin(authentication, request, response);
    }

    /**
     * Changes the district of the person in front of the current screen and loads the portal anew, so that nothing of the
     * other district stays on a screen. Open tabs say that their session is over.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the person has no role there
     */
    public void change(DistrictId district) {
        var person = seats.sit(district);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        keep(authentication(person), request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        registry.registerNewSession(request.getSession().getId(), person);
        UI.getCurrent().getPage().setLocation("/");
        VaadinSession.getCurrent().close();
    }

    private void begin(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        kept.logout(request, response, null);
        request.getSession(true);
        counting.onAuthentication(authentication, request, response);
        keep(authentication, request, response);
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static Authentication authentication(SignedInPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }
}
