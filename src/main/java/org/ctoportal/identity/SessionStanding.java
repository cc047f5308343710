package org.ctoportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.DistrictId;
import org.ctoportal.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the sessions of a person may go on as they are: asked at every request, answered by the account itself or by what
 * it said half a second ago at most, which only ever lets a session go on: one that was just renewed is younger than that. So what was taken from somebody is gone within a second on every server.
 */
@Component
public class SessionStanding {

    private static final Logger log = LoggerFactory.getLogger(SessionStanding.class);
    private static final Duration KEPT = Duration.ofMillis(500);

    /** While the database is away nothing can be read or changed anyway; for how long screens may still answer. */
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    /** Whoever comes so soon after nobody answered does not wait for the database as well. */
    private static final Duration AWAY = Duration.ofSeconds(2);

    /** More people than are at work on one server at once; then everybody is asked anew. */
    private static final int MOST = 10_000;

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final OpenSessionRepository sessions;
    private final AccountDirectory accounts;
    private final Clock clock;
    private final ConcurrentHashMap<Long, Answer> answers = new ConcurrentHashMap<>();
    private volatile long unanswered = System.nanoTime() - AWAY.toNanos();

    SessionStanding(
            PersonRepository people,
            MembershipRepository memberships,
            OpenSessionRepository sessions,
            AccountDirectory accounts,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What becomes of a session. */
    public enum Verdict {
        GOES_ON,
        /** Roles or seats are others now. */
        CHANGED,
        OVER,
        /** Nobody can say. */
        UNKNOWN
    }

    private record Answer(@Nullable Standing standing, long at) {

        boolean isYoungerThan(Duration age, long now) {
            return now - at < age.toNanos();
        }
    }

    /** {@code session} is the number that {@link #came} gave it, or 0. */
    public Verdict of(SignedInPerson person, long session) {
        var now = System.nanoTime();
        var id = person.id().value();
        var key = session == 0 ? -id : session;
        var known = answers.get(key);
        if (known != null && known.isYoungerThan(KEPT, now) && verdict(person, known) == Verdict.GOES_ON) {
            return Verdict.GOES_ON;
        }
        if (known != null && known.isYoungerThan(BELIEVED, now) && now - unanswered < AWAY.toNanos()) {
            return verdict(person, known);
        }
        try {
            var answer = new Answer(found(id, session), now);
            keep(key, answer);
            return verdict(person, answer);
        } catch (DataAccessException | CannotCreateTransactionException e) {
            unanswered = System.nanoTime();
            log.warn("Nobody can say whether the session of {} goes on", person, e);
            return known != null && known.isYoungerThan(BELIEVED, now) ? verdict(person, known) : Verdict.UNKNOWN;
        }
    }

    private @Nullable Standing found(long id, long session) {
        return (session == 0 ? people.findStanding(id) : people.findStandingIn(session, id)).orElse(null);
    }

    private Verdict verdict(SignedInPerson person, Answer answer) {
        var now = answer.standing();
        var then = person.standing();
        if (now == null || !now.active() || now.sessions() != then.sessions()) {
            return Verdict.OVER;
        }
        var hasEnded = person.seatEndsAt()
                .filter(end -> !clock.instant().isBefore(end))
                .isPresent();
        return now.seats() == then.seats() && !hasEnded ? Verdict.GOES_ON : Verdict.CHANGED;
    }

    private void keep(long id, Answer answer) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(id, answer);
    }

    /** The person as they sit in the same district now; nobody when the seat there is gone. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> again(SignedInPerson person) {
        return person.districtId().equals(DistrictId.NONE)
                ? people.findById(person.id().value()).map(accounts::seated)
                : accounts.again(person);
    }

    /**
     * From where somebody comes.
     *
     * @param series of the ticket of a browser that stays signed in, or nothing
     */
    public record Visit(
            String userAgent, String address, @Nullable String series) {}

    /** Notes that the person has come to work in the district, and gives a session without one its number. */
    @Transactional
    public long came(SignedInPerson person, long session, Visit visit) {
        var now = clock.instant();
        memberships.noteSignIn(person.districtId().value(), person.id().value(), now);
        if (session != 0) {
            return session;
        }
        var series = visit.series();
        var browser = BrowserName.of(visit.userAgent());
        var hash = series == null ? null : Sha256.of(series);
        return sessions.save(new OpenSession(person.id(), browser, visit.address(), hash, now))
                .id();
    }

    /** Somebody is at work in the session. */
    public void used(long session) {
        sessions.noteUse(session, clock.instant());
    }

    /** The session is over. */
    public void left(long session) {
        sessions.end(session);
    }

    /** What a server left behind that was killed. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    @SchedulerLock(name = "left sessions")
    void forget() {
        sessions.deleteLastUsedBefore(clock.instant().minus(OwnSessionService.LONGEST.multipliedBy(2)));
    }
}
