package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordSignInTest {

    private static final String PASSWORD = "rust barn lamp";

    private final SignInAttempts attempts = mock();
    private final AccountDirectory accounts = mock();
    private final PasswordEncoder passwords = mock();
    private PasswordSignIn signIn;

    @BeforeEach
    void make() {
        when(passwords.encode(any())).thenReturn("hash of nobody");
        signIn = new PasswordSignIn(attempts, accounts, passwords);
    }

    @Asvs(51)
    @Test
    void for_an_unknown_address_a_password_is_computed_all_the_same() {
        when(attempts.begin(any(), any())).thenReturn(Optional.empty());

        refuses();

        verify(passwords).matches(eq(PASSWORD), eq("hash of nobody"));
    }

    @Asvs({48, 51})
    @Test
    void during_the_wait_a_password_is_computed_all_the_same_and_does_not_count() {
        when(attempts.begin(any(), any())).thenReturn(attempt(false));
        when(passwords.matches(any(), any())).thenReturn(true);

        refuses();

        verify(passwords).matches(eq(PASSWORD), eq("hash"));
        verify(attempts, never()).succeeded(any(), any());
    }

    @Asvs(48)
    @Test
    void a_try_is_counted_before_its_password_is_looked_at() {
        when(attempts.begin(any(), any())).thenReturn(attempt(true));
        when(passwords.matches(any(), any())).thenReturn(false);

        refuses();

        var order = inOrder(attempts, passwords);
        order.verify(attempts).begin("someone@example.org", ClientAddress.UNKNOWN);
        order.verify(passwords).matches(PASSWORD, "hash");
        verify(attempts, never()).succeeded(any(), any());
    }

    @Test
    void a_guess_behind_one_that_takes_long_is_refused_instead_of_lined_up() throws Exception {
        var computing = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        when(attempts.begin(any(), any())).thenReturn(attempt(true));
        when(passwords.matches(any(), any())).thenAnswer(invocation -> {
            computing.countDown();
            return !release.await(30, TimeUnit.SECONDS);
        });
        try (var guesses = Executors.newSingleThreadExecutor()) {
            guesses.submit(() -> refuses());
            computing.await();

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refuses());

            verify(passwords, times(1)).matches(any(), any());
            release.countDown();
        }
    }

    @Test
    void behind_a_few_that_wait_nobody_else_lines_up() throws Exception {
        var computing = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        when(attempts.begin(any(), any())).thenReturn(attempt(true));
        when(passwords.matches(any(), any())).thenAnswer(invocation -> {
            computing.countDown();
            return !release.await(30, TimeUnit.SECONDS);
        });
        var first = Thread.ofPlatform().start(() -> refuses());
        computing.await();
        var line = IntStream.range(0, 4)
                .mapToObj(number -> Thread.ofPlatform().start(() -> refuses()))
                .toList();
        await().until(() -> line.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING));

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refuses());

        release.countDown();
        first.join();
        for (var one : line) {
            one.join();
        }
    }

    /** The names have one hash code, which anybody can compute. */
    @Test
    void nobody_holds_up_somebody_else_with_a_name_of_the_same_hash_code() throws Exception {
        var computing = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        when(attempts.begin(any(), any())).thenReturn(attempt(true));
        when(passwords.matches(eq("slow"), any())).thenAnswer(invocation -> {
            computing.countDown();
            return !release.await(30, TimeUnit.SECONDS);
        });
        var stranger = Thread.ofPlatform().start(() -> refusesNamed("azaz@example.org", "slow"));
        computing.await();

        List.of("b[az@example.org", "azb[@example.org", "b[b[@example.org").forEach(name -> {
            assertThat(name).hasSameHashCodeAs("azaz@example.org");
            refusesNamed(name, PASSWORD);
        });

        verify(passwords, atLeastOnce()).matches(eq(PASSWORD), any());
        release.countDown();
        stranger.join();
    }

    private void refuses() {
        refusesNamed("someone@example.org", PASSWORD);
    }

    private void refusesNamed(String email, String password) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() ->
                        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
    }

    private static Optional<SignInAttempts.Attempt> attempt(boolean allowed) {
        return Optional.of(new SignInAttempts.Attempt(new PersonId(1), "hash", allowed, true, false));
    }
}
