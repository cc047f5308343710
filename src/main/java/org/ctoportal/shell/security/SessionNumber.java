package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Under which number a session of a person is known on every server; with its end nobody knows it any more. */
@Component
class SessionNumber {

    private static final Logger log = LoggerFactory.getLogger(SessionNumber.class);
    private static final String HELD = SessionNumber.class.getName();

    private final SessionStanding standing;

    SessionNumber(SessionStanding standing) {
        this.standing = standing;
    }

    private record Held(long person, long number) implements Serializable {

        boolean isOf(PersonId id) {
            return person == id.value();
        }
    }

    /** 0 while it has none: somebody else may have signed in over the session of another person. */
    static long of(@Nullable HttpSession session, SignedInPerson person) {
        return session != null && session.getAttribute(HELD) instanceof Held held && held.isOf(person.id())
                ? held.number()
                : 0;
    }

    static long of(HttpServletRequest request, SignedInPerson person) {
        return of(request.getSession(false), person);
    }

    static void give(HttpSession session, SignedInPerson person, long number) {
        session.setAttribute(HELD, new Held(person.id().value(), number));
    }

    /** For the session that follows. */
    static void release(HttpSession session) {
        session.removeAttribute(HELD);
    }

    /** Of whoever used the browser before. */
    void endThatOfOthers(HttpSession session, SignedInPerson person) {
        if (session.getAttribute(HELD) instanceof Held held && !held.isOf(person.id())) {
            standing.left(held.number());
        }
    }

    /** A session ends all the same when the database does not answer; its row goes later then. */
    @EventListener
    void ended(HttpSessionDestroyedEvent event) {
        if (event.getSession().getAttribute(HELD) instanceof Held held) {
            try {
                standing.left(held.number());
            } catch (DataAccessException | TransactionException e) {
                log.warn("The end of session {} is not noted", held.number(), e);
            }
        }
    }
}
