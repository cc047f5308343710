package org.ctoportal.credential.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.credential.badge.BadgeCheck;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.ctoportal.credential.badge.BadgeReason;
import org.ctoportal.credential.badge.BadgeVerification;
import org.ctoportal.credential.badge.ReadBadge.Standard;
import org.junit.jupiter.api.Test;

class BadgeRecheckTest {

    private static final BadgeCheck REVOKED =
            new BadgeCheck(Subject.STATUS, Outcome.FAILED, BadgeReason.STATUS_REVOKED, List.of());
    private static final BadgeCheck EXPIRED =
            new BadgeCheck(Subject.DATES, Outcome.FAILED, BadgeReason.DATES_EXPIRED, List.of("2028-01-09"));
    private static final BadgeCheck UNASKED =
            new BadgeCheck(Subject.STATUS, Outcome.NOT_CHECKED, BadgeReason.FETCHING_OFF, List.of());

    @Test
    void only_what_the_issuer_took_back_takes_the_verification() {
        assertThat(recheck(false)).isEqualTo(new BadgeRecheck(BadgeRecheck.Result.CONFIRMED, "STATUS_GOOD"));
        assertThat(recheck(false, EXPIRED, REVOKED))
                .isEqualTo(new BadgeRecheck(BadgeRecheck.Result.REVOKED, "STATUS_REVOKED"));
        assertThat(recheck(false, EXPIRED, UNASKED))
                .isEqualTo(new BadgeRecheck(BadgeRecheck.Result.OPEN, "DATES_EXPIRED: 2028-01-09 · FETCHING_OFF"));
        assertThat(recheck(true)).isEqualTo(new BadgeRecheck(BadgeRecheck.Result.OPEN, "OWN_KEY"));
    }

    private static BadgeRecheck recheck(boolean ownKey, BadgeCheck... found) {
        var checks = Arrays.stream(Subject.values())
                .map(subject -> Arrays.stream(found)
                        .filter(check -> check.subject() == subject)
                        .findFirst()
                        .orElseGet(() -> new BadgeCheck(subject, Outcome.PASSED, BadgeReason.STATUS_GOOD, List.of())))
                .toList();
        return BadgeRecheck.of(
                new PresentedBadge(
                        Standard.OPEN_BADGES_3,
                        "Consortium",
                        "https://badges.example.org",
                        "CETL",
                        null,
                        null,
                        "",
                        new BadgeVerification(Instant.EPOCH, checks),
                        "CETL",
                        "CETL",
                        true,
                        ownKey),
                "CETL");
    }
}
