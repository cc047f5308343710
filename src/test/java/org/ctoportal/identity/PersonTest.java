package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final Person person = new Person(new EmailAddress("a@b.org"), "A", "hash", false);

    @Test
    void from_the_twentieth_wrong_password_on_strangers_take_turns() {
        fail(19);
        assertThat(person.mustWait(NOW)).isFalse();

        fail(1);

        assertThat(person.mustWait(NOW.plusSeconds(5))).isTrue();
        assertThat(person.mustWait(NOW.plusSeconds(6))).isFalse();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        fail(20);
        person.signedIn();
        fail(19);

        assertThat(person.mustWait(NOW)).isFalse();
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            person.tried(NOW);
        }
    }
}
