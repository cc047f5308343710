package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a credential holds; both days belong to it.
 *
 * @param expiresOn none where it does not expire
 */
public record Validity(LocalDate issuedOn, @Nullable LocalDate expiresOn) implements Serializable {

    /** From so many days before it expires it is expiring. The catalogue says the same: CRED-EXPIRING-DAYS. */
    public static final int EXPIRING_DAYS = 180;

    public Validity {
        if (expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new IllegalArgumentException("Nothing expires before it is issued: " + issuedOn + ", " + expiresOn);
        }
    }

    /** Months by the calendar; a day that does not exist becomes the last of its month. None: it does not expire. */
    public static Validity of(LocalDate issuedOn, @Nullable Integer months) {
        return new Validity(issuedOn, months == null ? null : issuedOn.plusMonths(months));
    }

    /** Days that are left, counted to the last day; negative when it is past. None where it does not expire. */
    public Optional<Long> daysLeft(LocalDate today) {
        return Optional.ofNullable(expiresOn).map(last -> ChronoUnit.DAYS.between(today, last));
    }

    /** How a verified credential stands on the day. */
    public CredentialStatus status(LocalDate today) {
        var left = daysLeft(today).orElse(Long.MAX_VALUE);
        if (left < 0) {
            return CredentialStatus.EXPIRED;
        }
        return left <= EXPIRING_DAYS ? CredentialStatus.EXPIRING : CredentialStatus.ACTIVE;
    }

    /** The days on which its holder is reminded, the earliest first. */
    public List<LocalDate> reminders(Collection<Integer> daysBefore) {
        var last = expiresOn;
        return last == null
                ? List.of()
                : daysBefore.stream().map(last::minusDays).sorted().toList();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(issuedOn) && (expiresOn == null || !day.isAfter(expiresOn));
    }
}
