package org.ctoportal.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import org.ctoportal.identity.HalfSignIn;
import org.springframework.stereotype.Component;

/** Keeps in the session that the first answer was right. Nobody is signed in by that; the session is given up for another one then. */
@Component
class HalfWay {

    static final String ADDRESS = "/login/code";

    private static final String HELD = HalfWay.class.getName();

    private final Clock clock;

    HalfWay(Clock clock) {
        this.clock = clock;
    }

    /** {@code keep} is whether the browser is to stay signed in. */
    record Held(HalfSignIn half, boolean keep) implements Serializable {}

    void begin(HalfSignIn half, HttpServletRequest request) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var keep = half.mayBeKept() && request.getParameter("remember-me") != null;
        request.getSession(true).setAttribute(HELD, new Held(half, keep));
    }

    Optional<Held> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(HELD) instanceof Held held
                        && held.half().isValid(clock.instant())
                ? Optional.of(held)
                : Optional.empty();
    }
}
