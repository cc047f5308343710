package org.ctoportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in, and the end of it. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessionService {

    /** No session lasts longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Limit MOST = Limit.of(50);

    private final OpenSessionRepository sessions;
    private final RememberedSignInRepository remembered;
    private final PersonRepository people;
    private final AccountDirectory accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnSessionService(
            OpenSessionRepository sessions,
            RememberedSignInRepository remembered,
            PersonRepository people,
            AccountDirectory accounts,
            CurrentUser currentUser,
            Clock clock) {
        this.sessions = sessions;
        this.remembered = remembered;
        this.people = people;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest used first; {@code current} is the number of the one that asks. */
    @Transactional(readOnly = true)
    public List<SessionSummary> list(long current) {
        return sessions
                .findByPersonIdAndLastUsedAtAfterOrderByLastUsedAtDesc(
                        currentUser.get().id().value(), clock.instant().minus(LONGEST), MOST)
                .stream()
                .map(one -> one.summary(current))
                .toList();
    }

    /** The browsers that stay signed in, the latest used first. */
    @Transactional(readOnly = true)
    public List<KeptBrowser> kept() {
        return remembered
                .findByEmailAndLastUsedAtAfterOrderByLastUsedAtDesc(
                        currentUser.get().getUsername(), clock.instant().minus(RememberedSignIns.KEPT), MOST)
                .stream()
                .map(RememberedSignIn::browser)
                .toList();
    }

    /** Ends one of one's own, and what would let its browser in again; nothing happens to any other. */
    @Transactional
    public void end(long id) {
        sessions.findByIdAndPersonId(id, currentUser.get().id().value()).ifPresent(session -> {
            var series = session.series();
            if (series != null) {
                remembered.deleteById(series);
            }
            sessions.delete(session);
        });
    }

    /** The browser is asked for the password again once its session is over. */
    @Transactional
    public void forget(String key) {
        remembered
                .findById(HexFormat.of().parseHex(key))
                .filter(one -> one.email().equals(currentUser.get().getUsername()))
                .ifPresent(remembered::delete);
    }

    /** Ends all but the one that asks, wherever they are, and forgets every kept browser. */
    @Transactional
    public SignedInPerson endOthers(long current) {
        var own = currentUser.get();
        var person = people.findWithLockById(own.id().value()).orElseThrow();
        person.endSessions();
        remembered.deleteByEmail(person.email());
        sessions.endAllBut(own.id().value(), current);
        return again(own);
    }

    /** The one that asks, after all others have ended. */
    @Transactional(readOnly = true)
    public SignedInPerson again() {
        return again(currentUser.get());
    }

    private SignedInPerson again(SignedInPerson own) {
        return accounts.again(own)
                .orElseGet(() -> own.isByProvider() ? own : accounts.loadUserByUsername(own.getUsername()));
    }
}
