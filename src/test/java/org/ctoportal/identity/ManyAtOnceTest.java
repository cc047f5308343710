package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What several browsers do in the same moment. */
@IntegrationTest
class ManyAtOnceTest {

    private static final int AT_ONCE = 8;
    private static final int TO_FULL_WIDTH = 0xFEE0;

    @LocalServerPort
    int port;

    @Autowired
    Enrollment enrollment;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    SignInAttempts attempts;

    @Autowired
    RememberedSignIns remembered;

    @Autowired
    RememberedSignInRepository browsers;

    @Autowired
    PasswordChange passwords;

    @Autowired
    PlatformTransactionManager database;

    @Autowired
    TestClock clock;

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    @Asvs(48)
    @Test
    void wrong_passwords_in_all_spellings_of_an_address_are_all_refused_and_counted() throws Exception {
        var email = newPerson();

        var answers = allAtOnce(IntStream.range(0, AT_ONCE)
                .<Callable<Integer>>mapToObj(number -> () -> new PortalClient(port)
                        .signIn(spelling(email, number), "wrong " + number)
                        .statusCode())
                .toList());

        assertThat(answers).hasSize(AT_ONCE).containsOnly(401);
        assertThat(failedAttempts(email)).as("up to the first wait").isEqualTo(4);
    }

    /** As on several servers, where nothing but the database stands between the guesses. */
    @Asvs(48)
    @Test
    void of_guesses_in_the_same_moment_no_more_are_looked_at_than_one_after_the_other() throws Exception {
        var email = newPerson();

        var tries = allAtOnce(Collections.<Callable<Boolean>>nCopies(
                AT_ONCE,
                () -> attempts.begin(email, new ClientAddress("192.0.2.7"))
                        .orElseThrow()
                        .allowed()));

        assertThat(Collections.frequency(tries, true)).isEqualTo(4);
        assertThat(failedAttempts(email)).isEqualTo(4);
    }

    @Asvs(48)
    @Test
    void strangers_who_guess_without_end_keep_nobody_out_who_signed_in_before_or_waits_a_minute() {
        var email = newPerson();
        var home = new ClientAddress("198.51.100.1");
        attempts.succeeded(attempts.begin(email, home).orElseThrow(), home);
        for (int stranger = 0; stranger < 40; stranger++) {
            attempts.begin(email, new ClientAddress("203.0.113." + stranger));
        }
        assertThat(failedAttempts(email)).as("one every six seconds").isEqualTo(20);

        assertThat(attempts.begin(email, home).orElseThrow().allowed()).isTrue();
        var hotel = new ClientAddress("198.51.100.2");
        assertThat(attempts.begin(email, hotel).orElseThrow().allowed()).isFalse();
        clock.advance(SignInTries.FIRST_TURN);
        attempts.begin(email, new ClientAddress("203.0.113.77"));
        assertThat(attempts.begin(email, hotel).orElseThrow().allowed()).isTrue();
    }

    @Test
    void a_password_that_is_changed_while_it_is_computed_opens_nothing_any_more() {
        var email = newPerson();
        var home = new ClientAddress("198.51.100.3");
        var begun = attempts.begin(email, home).orElseThrow();

        new TransactionTemplate(database)
                .executeWithoutResult(status -> passwords.change(begun.person(), "another hash", 0));

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempts.succeeded(begun, home));
        var next = attempts.begin(email, home).orElseThrow();
        assertThat(attempts.succeeded(next, home).id()).isEqualTo(begun.person());
    }

    @Test
    void sign_ins_that_clean_up_the_same_old_browsers_do_not_fail_each_other() throws Exception {
        for (int browser = 0; browser < 50; browser++) {
            remembered.remember("old@example.org", "");
        }
        clock.advance(RememberedSignIns.KEPT.plus(Duration.ofDays(1)));

        var tickets = allAtOnce(IntStream.range(0, AT_ONCE)
                .<Callable<RememberedSignIns.Ticket>>mapToObj(
                        number -> () -> remembered.remember("new" + number + "@example.org", ""))
                .toList());

        assertThat(tickets).hasSize(AT_ONCE);
        assertThat(browsers.findAll()).extracting(RememberedSignIn::email).doesNotContain("old@example.org");
    }

    private String newPerson() {
        var email = "samemoment" + Long.toString(System.nanoTime(), 36) + "@example.org";
        enrollment.enroll(new EmailAddress(email), "Somebody", "correct horse battery", false);
        return email;
    }

    private int failedAttempts(String email) {
        var person = accounts.find(email).orElseThrow();
        return (int) ReflectionTestUtils.getField(person, "failedAttempts");
    }

    /** The same address with one letter in another width. */
    private static String spelling(String email, int letter) {
        return email.substring(0, letter) + (char) (email.charAt(letter) + TO_FULL_WIDTH) + email.substring(letter + 1);
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            var futures = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
