package org.ctoportal.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.shared.Sha256;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds what was tried from a network address. The address itself is kept nowhere. */
@Component
class SignInPlaces {

    private final SignInTriesRepository tries;
    private final SignInSaltRepository salts;
    private final Clock clock;

    SignInPlaces(SignInTriesRepository tries, SignInSaltRepository salts, Clock clock) {
        this.tries = tries;
        this.salts = salts;
        this.clock = clock;
    }

    /** At all accounts. */
    SignInTries of(ClientAddress client, Instant now) {
        return held(client, "every account", now);
    }

    /** At the account, for as long as its password stays. */
    SignInTries of(ClientAddress client, Person person, Instant now) {
        return held(client, person.id().value() + " " + person.passwordHash(), now);
    }

    private SignInTries held(ClientAddress client, String at, Instant now) {
        var salt = salts.findById(SignInSalt.ONLY).orElseThrow().salt();
        var bucket = Sha256.of(HexFormat.of().formatHex(salt) + " " + at + " " + client.value());
        return tries.findWithLockByBucket(bucket).orElseGet(() -> tries.saveAndFlush(new SignInTries(bucket, now)));
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    @SchedulerLock(name = "sign-in tries")
    void forget() {
        tries.deleteLastBefore(clock.instant().minus(SignInTries.KNOWN));
    }
}
