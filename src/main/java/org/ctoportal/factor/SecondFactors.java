package org.ctoportal.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.identity.AccessCode;
import org.ctoportal.identity.PersonId;
import org.ctoportal.secret.PortalKey;
import org.ctoportal.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secrets of accounts and their codes. Nobody ever reads a secret again. Asks for no permission. */
@Component
class SecondFactors {

    static final int RECOVERY_CODES = 10;

    private static final Pattern OF_APP = Pattern.compile("\\d{6}");

    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recovery;
    private final PortalKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(SecondFactorRepository factors, RecoveryCodeRepository recovery, PortalKey key, Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.key = key;
        this.clock = clock;
    }

    /** What a code turned out to be. */
    enum Finding {
        WRONG,
        OF_APP,
        RECOVERY
    }

    private static String whose(PersonId person) {
        return "second factor of person " + person.value();
    }

    /** {@code known} is whether the person signed in from there before; the count of guesses from elsewhere is apart. */
    @Transactional
    public Finding look(PersonId person, String typed, boolean known) {
        var factor = factors.findWithLockByPersonId(person.value());
        var now = clock.instant();
        if (factor.isEmpty() || !factor.get().isLookedAt(known, now)) {
            return Finding.WRONG;
        }
        var code = typed.replaceAll("\\s", "");
        if (OF_APP.matcher(code).matches()) {
            return key.open(whose(person), factor.get().sealed())
                            .filter(secret -> factor.get().accepts(code, new FactorSecret(secret), now))
                            .isPresent()
                    ? Finding.OF_APP
                    : Finding.WRONG;
        }
        var isUsed = AccessCode.typed(code)
                .filter(one -> recovery.use(person.value(), hash(one)) > 0)
                .isPresent();
        if (isUsed) {
            factor.get().recovered();
        }
        return isUsed ? Finding.RECOVERY : Finding.WRONG;
    }

    /** Whether the code proves that the app has the secret; if so, it is the account's from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(PersonId person, FactorSecret secret, String typed) {
        var step = secret.step(typed.replaceAll("\\s", ""), clock.instant(), 0);
        if (step.isEmpty()) {
            return false;
        }
        remove(person);
        factors.saveAndFlush(new SecondFactor(person, key.seal(whose(person), secret.value()), step.getAsLong()));
        return true;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(PersonId person) {
        factors.findWithLockByPersonId(person.value()).ifPresent(factors::delete);
        factors.flush();
        recovery.deleteOf(person.value());
    }

    /** Others; those before open nothing any more. Only hashes stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> renewRecovery(PersonId person) {
        recovery.deleteOf(person.value());
        var codes = Stream.generate(() -> AccessCode.random(random))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> recovery.save(new RecoveryCode(person, hash(code))));
        return codes.stream().map(AccessCode::shown).toList();
    }

    @Transactional(readOnly = true)
    public int recoveryLeft(PersonId person) {
        return recovery.countByPersonId(person.value());
    }

    private static byte[] hash(AccessCode code) {
        return Sha256.of("recovery " + (code.locator() + code.secret()).toUpperCase(Locale.ROOT));
    }
}
