package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final Person person = new Person(new EmailAddress("a@b.org"), "A", "hash", false);

    @Test
    void three_wrong_passwords_are_free() {
        fail(3);

        assertThat(person.mustWait(NOW)).isFalse();
    }

    @Test
    void the_fourth_costs_fifteen_seconds() {
        fail(4);

        assertThat(person.mustWait(NOW.plusSeconds(14))).isTrue();
        assertThat(person.mustWait(NOW.plusSeconds(15))).isFalse();
    }

    @Test
    void each_further_one_doubles_the_wait_up_to_sixteen_minutes() {
        var now = NOW;
        for (int attempt = 0; attempt < 20; attempt++) {
            person.isTried(now);
            now = now.plus(Duration.ofHours(1));
        }
        var last = now.minus(Duration.ofHours(1));

        assertThat(person.mustWait(last.plus(Duration.ofMinutes(16)).minusSeconds(1)))
                .isTrue();
        assertThat(person.mustWait(last.plus(Duration.ofMinutes(16)))).isFalse();
    }

    @Test
    void a_try_during_the_wait_is_not_looked_at_and_does_not_lengthen_it() {
        assertThat(person.isTried(NOW)).isTrue();
        fail(3);

        assertThat(person.isTried(NOW.plusSeconds(14))).isFalse();
        assertThat(person.isTried(NOW.plusSeconds(15))).isTrue();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        fail(4);
        person.signedIn();
        fail(3);

        assertThat(person.mustWait(NOW)).isFalse();
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            person.isTried(NOW);
        }
    }
}
