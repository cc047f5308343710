package org.ctoportal.identity;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sign-in with address and password. Every refusal looks and lasts the same, whether the account exists, must wait or
 * was closed: the password is always computed, and the reason is never told. How many guesses are looked at is counted in
 * the database; the locks here only keep guesses at one account from taking every processor.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int LOCKS = 256;
    private static final int MOST_WAITING = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    PasswordSignIn(SignInAttempts attempts, PasswordEncoder passwords) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.hashOfNobody =
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var lock = lockOf(request.getName());
        if (!isFree(lock)) {
            throw refusal();
        }
        try {
            return authenticate(request.getName(), String.valueOf(request.getCredentials()), request.getDetails());
        } finally {
            lock.unlock();
        }
    }

    /** A flood of guesses is refused instead of lined up: whoever owns the account would wait behind it. */
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

    private Authentication authenticate(String email, String password, @Nullable Object details) {
        var attempt = attempts.begin(email);
        var matches = passwords.matches(
                password, attempt.map(SignInAttempts.Attempt::passwordHash).orElse(hashOfNobody));
        if (!matches || attempt.isEmpty() || !attempt.get().allowed()) {
            throw refusal();
        }
        var person = attempts.succeeded(attempt.get().person());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(details);
        return authentication;
    }

    private ReentrantLock lockOf(String email) {
        return locks[Math.floorMod(EmailAddress.normalized(email).hashCode(), LOCKS)];
    }

    private static BadCredentialsException refusal() {
        return new BadCredentialsException("Address and password do not match, or the account must wait");
    }
}
