package org.ctoportal.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Tries with passwords from one network address: at one account, or at all of them together. Guessing from elsewhere takes
 * nothing from an address that signed in before, and a new one gets its turn again and again: after a minute, doubled by each of
 * its own wrong passwords up to sixteen.
 */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class SignInTries {

    static final Duration KNOWN = Duration.ofDays(90);
    static final Duration FIRST_TURN = Duration.ofMinutes(1);

    /** As many wrong passwords of a whole school behind one address in an hour as nobody has to explain. */
    static final int MOST_OF_ADDRESS = 200;

    private static final int MOST_DOUBLINGS = 4;
    private static final Duration HOUR = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] bucket;

    @Embedded
    private CodeTries tries = new CodeTries();

    private @Nullable Instant knownUntil;
    private @Nullable Instant refusedAt;
    private Instant countedFrom;
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInTries() {} // JPA

    SignInTries(byte[] bucket, Instant now) {
        this.bucket = bucket.clone();
        this.countedFrom = now;
        this.lastAt = now;
    }

    /** Of all accounts: whether the next try has to be slow. A wrong try more, until it turns out right. */
    boolean isCrowded(Instant now) {
        if (countedFrom.plus(HOUR).isBefore(now)) {
            countedFrom = now;
            tries.forget();
        }
        lastAt = now;
        return tries.count() > MOST_OF_ADDRESS;
    }

    void wasRight() {
        tries.uncount();
    }

    /**
     * At one account: whether the try is looked at, and then counts as a wrong one.
     *
     * @param slow whether an address that never signed in there must wait for its turn
     */
    boolean isLookedAt(boolean slow, Instant now) {
        lastAt = now;
        var isLookedAt = (!slow || isKnown(now) || isItsTurn(now)) && tries.isLetThrough(now);
        refusedAt = isLookedAt ? null : Objects.requireNonNullElse(refusedAt, now);
        return isLookedAt;
    }

    /** It has waited long enough since the refusal that began the wait, whatever others do meanwhile. */
    private boolean isItsTurn(Instant now) {
        return refusedAt != null && !now.isBefore(refusedAt.plus(turn()));
    }

    private Duration turn() {
        return FIRST_TURN.multipliedBy(1L << Math.min(tries.wrong(), MOST_DOUBLINGS));
    }

    boolean isKnown(Instant now) {
        return knownUntil != null && now.isBefore(knownUntil);
    }

    /** The first of two answers was right. What was wrong before stays counted, or right passwords would buy guesses at codes. */
    void isHalfWay() {
        tries.goOn();
        refusedAt = null;
    }

    void signedIn(Instant now) {
        tries.forget();
        refusedAt = null;
        knownUntil = now.plus(KNOWN);
    }
}
