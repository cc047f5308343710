package org.ctoportal.identity;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ctoportal.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Sign-in with address and password. Every refusal looks and lasts the same, whether the account exists, must wait or
 * was closed: the password is always computed, and the reason is never told. How many guesses are looked at is counted in
 * the database; the locks here only keep guesses at one account from one address from taking every processor. Which accounts
 * share a lock hangs on a secret of this start, so that nobody can choose names that stand in the way of somebody else's.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int LOCKS = 4096;
    private static final int MOST_WAITING = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final SignInAttempts attempts;
    private final AccountDirectory accounts;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;
    private final String secret = UUID.randomUUID().toString();
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    PasswordSignIn(SignInAttempts attempts, AccountDirectory accounts, PasswordEncoder passwords) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashOfNobody =
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var client = client(request.getDetails());
        var person = alone(request.getName(), client, () -> {
            var attempt = right(request.getName(), String.valueOf(request.getCredentials()), client);
            if (accounts.needsProvider(attempt.person())) {
                attempts.halfWay(attempt, client);
                throw new ProviderNeededException();
            }
            if (attempt.needsCode()) {
                throw new CodeNeededException(attempts.halfWay(attempt, client));
            }
            return attempts.succeeded(attempt, client);
        });
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(request.getDetails());
        return authentication;
    }

    /** Whose password it is; counted and refused as at sign-in. No code is asked for. */
    SignedInPerson verified(String email, String password, ClientAddress client) {
        return alone(email, client, () -> attempts.succeeded(right(email, password, client), client));
    }

    private SignedInPerson alone(String email, ClientAddress client, Supplier<SignedInPerson> work) {
        var lock = lockOf(email, client);
        if (!isFree(lock)) {
            throw refusal();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static ClientAddress client(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web
                ? ClientAddress.of(web.getRemoteAddress())
                : ClientAddress.UNKNOWN;
    }

    /** A flood of guesses is refused instead of lined up; it stands in the way of its own address alone, as a rule. */
    private static boolean isFree(ReentrantLock lock) {
        try {
            return lock.getQueueLength() < MOST_WAITING && lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private SignInAttempts.Attempt right(String email, String password, ClientAddress client) {
        var attempt = begin(email, client);
        var matches = passwords.matches(
                password, attempt.map(SignInAttempts.Attempt::passwordHash).orElse(hashOfNobody));
        var allowed = attempt.filter(SignInAttempts.Attempt::allowed).orElseThrow(PasswordSignIn::refusal);
        if (!matches) {
            attempts.refused(allowed);
            throw refusal();
        }
        return allowed;
    }

    /** Two people may come from a new address in the same moment; its row is there the second time. */
    private Optional<SignInAttempts.Attempt> begin(String email, ClientAddress client) {
        try {
            return attempts.begin(email, client);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return attempts.begin(email, client);
        }
    }

    private ReentrantLock lockOf(String email, ClientAddress client) {
        var digest = Sha256.of(secret + " " + client.value() + " " + EmailAddress.normalized(email));
        return locks[Math.floorMod(ByteBuffer.wrap(digest).getInt(), LOCKS)];
    }

    private static BadCredentialsException refusal() {
        return new BadCredentialsException("Address and password do not match, or the account must wait");
    }
}
