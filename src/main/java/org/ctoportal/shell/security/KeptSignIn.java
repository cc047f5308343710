package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.ctoportal.identity.BrowserName;
import org.ctoportal.identity.RememberedSignIns;
import org.ctoportal.identity.RememberedSignIns.Outcome;
import org.ctoportal.identity.RememberedSignIns.Recognition;
import org.ctoportal.identity.RememberedSignIns.Ticket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/** "Keep me signed in": the cookie with a ticket, renewed at every use. */
@Component
class KeptSignIn extends AbstractRememberMeServices {

    private static final Logger log = LoggerFactory.getLogger(KeptSignIn.class);
    private static final int PARTS = 2;

    private final RememberedSignIns remembered;

    KeptSignIn(RememberedSignIns remembered, UserDetailsService accounts, PortalCookies cookies) {
        super(UUID.randomUUID().toString(), accounts);
        this.remembered = remembered;
        setCookieName(cookies.name("kept"));
        setCookieCustomizer(cookies::protect);
        setUseSecureCookie(cookies.areSecure());
        setTokenValiditySeconds((int) RememberedSignIns.KEPT.toSeconds());
        // Waiting after wrong passwords is for passwords: strangers must not sign out the browsers of others.
        setUserDetailsChecker(person -> {
            if (!person.isEnabled()) {
                throw new DisabledException("Closed");
            }
        });
    }

    /** Whoever signs in takes the browser over, whether they are to be kept or not. */
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        logout(request, response, authentication);
        super.loginSuccess(request, response, authentication);
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        keep(remembered.remember(authentication.getName(), BrowserName.of(agent)), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        var recognition = recognize(ticket(parts));
        if (recognition.outcome() == Outcome.STOLEN) {
            log.warn("A used sign-in ticket was presented again; all kept sign-ins of the person are forgotten");
        }
        if (recognition.outcome() != Outcome.WELCOME) {
            throw new InvalidCookieException("No such ticket");
        }
        var replacement = recognition.replacement();
        if (replacement != null) {
            keep(replacement, request, response);
        }
        return getUserDetailsService().loadUserByUsername(recognition.email());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie);
        }
        super.logout(request, response, authentication);
    }

    /** Of the ticket the browser holds, or nothing. */
    @Nullable
    String series(HttpServletRequest request) {
        var cookie = extractRememberMeCookie(request);
        try {
            return cookie == null || cookie.isEmpty()
                    ? null
                    : ticket(decodeCookie(cookie)).series();
        } catch (InvalidCookieException e) {
            return null;
        }
    }

    private void forget(String cookie) {
        try {
            remembered.forget(ticket(decodeCookie(cookie)));
        } catch (InvalidCookieException e) {
            log.debug("Nothing to forget: not one of our cookies");
        }
    }

    /** Two tabs at the same moment: the second finds the ticket replaced by the first. */
    private Recognition recognize(Ticket ticket) {
        try {
            return remembered.recognize(ticket);
        } catch (OptimisticLockingFailureException e) {
            return remembered.recognize(ticket);
        }
    }

    private void keep(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {ticket.series(), ticket.token()}, getTokenValiditySeconds(), request, response);
    }

    private static Ticket ticket(String[] parts) {
        if (parts.length != PARTS) {
            throw new InvalidCookieException("Not one of our cookies");
        }
        return new Ticket(parts[0], parts[1]);
    }
}
