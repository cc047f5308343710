package org.ctoportal.identity;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often the wrong code was tried, and how long the next try waits. */
@Embeddable
public class CodeTries {

    public static final int FREE = 4;

    private static final int LONGEST_DELAY_EXPONENT = 6;
    private static final int FIRST_DELAY_SECONDS = 15;

    private int failedAttempts;
    private @Nullable Instant nextAttemptAt;

    public CodeTries() {}

    /**
     * Counts a try, as a wrong one until it turns out right; false while one must wait. After four wrong tries each further
     * one doubles the wait, from 15 seconds to 16 minutes. Tries during the wait do not count, so that a stranger cannot
     * stretch it for ever.
     */
    public boolean isLetThrough(Instant now) {
        if (nextAttemptAt != null && now.isBefore(nextAttemptAt)) {
            return false;
        }
        failedAttempts++;
        if (failedAttempts >= FREE) {
            var doubling = Math.min(failedAttempts - FREE, LONGEST_DELAY_EXPONENT);
            nextAttemptAt = now.plus(Duration.ofSeconds((long) FIRST_DELAY_SECONDS << doubling));
        }
        return true;
    }

    /** Counts a try that nobody waits for; answers how many there were. */
    int count() {
        failedAttempts++;
        return failedAttempts;
    }

    /** A counted one turned out right. */
    void uncount() {
        failedAttempts = Math.max(0, failedAttempts - 1);
    }

    /** The same, and the next one need not wait: it is another question. */
    void goOn() {
        uncount();
        nextAttemptAt = null;
    }

    int wrong() {
        return failedAttempts;
    }

    /** After the right one. */
    public void forget() {
        failedAttempts = 0;
        nextAttemptAt = null;
    }
}
