package org.ctoportal.factor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.factor.SecondFactors.Finding;
import org.ctoportal.identity.AccountProtection;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PasswordChange;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.wording.LetterKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of the own account. Every change asks for the password, and for a code of what is there already. */
@Service
@PreAuthorize("isAuthenticated()")
public class SecondFactorService {

    private static final Logger log = LoggerFactory.getLogger(SecondFactorService.class);

    private final SecondFactors factors;
    private final AccountProtection accounts;
    private final PasswordChange passwords;
    private final FactorPost post;
    private final CurrentUser currentUser;
    private final TenantScope scope;

    SecondFactorService(
            SecondFactors factors,
            AccountProtection accounts,
            PasswordChange passwords,
            FactorPost post,
            CurrentUser currentUser,
            TenantScope scope) {
        this.factors = factors;
        this.accounts = accounts;
        this.passwords = passwords;
        this.post = post;
        this.currentUser = currentUser;
        this.scope = scope;
    }

    @Transactional(readOnly = true)
    public FactorState state() {
        var id = currentUser.get().id();
        return new FactorState(accounts.since(id).orElse(null), factors.recoveryLeft(id));
    }

    /** Another one each time; it counts once a code has proved that the app has it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public FactorSecret propose() {
        return FactorSecret.random();
    }

    /**
     * Signing in asks for a code from now on. Every session but the one with the number ends, kept browsers too.
     *
     * @return the recovery codes, never to be read again
     * @throws RefusedFactorException with what was wrong
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> turnOn(FactorSecret secret, Proof proof, long session) {
        var person = currentUser.get();
        var hash = verified(person, proof);
        var codes = inOwnDistrict(person, "a second factor is set up", () -> {
            if (!passwords.isStill(person.id(), hash)) {
                throw new RefusedFactorException(Proof.PASSWORD);
            }
            if (accounts.since(person.id()).isPresent()) {
                throw new RefusedFactorException(RefusedFactorException.THERE);
            }
            if (!factors.take(person.id(), secret, proof.code())) {
                throw new RefusedFactorException(Proof.CODE);
            }
            accounts.protect(person.id(), session);
            return factors.renewRecovery(person.id());
        });
        log.info("{} set up a second factor", person);
        post.send(person, LetterKind.FACTOR_ON, Map.of());
        return codes;
    }

    /** @throws RefusedFactorException with what was wrong */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void turnOff(Proof proof) {
        var person = currentUser.get();
        prove(person, proof);
        inOwnDistrict(person, "a second factor is turned off", () -> {
            factors.remove(person.id());
            accounts.unprotect(person.id());
            return true;
        });
        log.info("{} turned the second factor off", person);
        post.send(person, LetterKind.FACTOR_OFF, Map.of());
    }

    /**
     * Those before open nothing any more.
     *
     * @throws RefusedFactorException with what was wrong
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> renewRecovery(Proof proof) {
        var person = currentUser.get();
        prove(person, proof);
        return inOwnDistrict(person, "other recovery codes", () -> factors.renewRecovery(person.id()));
    }

    private void prove(SignedInPerson person, Proof proof) {
        verified(person, proof);
        if (factors.look(person.id(), proof.code(), false) == Finding.WRONG) {
            throw new RefusedFactorException(Proof.CODE);
        }
    }

    private String verified(SignedInPerson person, Proof proof) {
        return passwords
                .verified(person, proof.password())
                .orElseThrow(() -> new RefusedFactorException(Proof.PASSWORD));
    }

    private <T> T inOwnDistrict(SignedInPerson person, String reason, Supplier<T> work) {
        return Optional.ofNullable(scope.call(person.districtId(), reason, work))
                .orElseThrow();
    }
}
