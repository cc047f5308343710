package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

@Asvs({22, 48})
class SignInTriesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final SignInTries tries = new SignInTries(new byte[32], NOW);

    @Test
    void of_an_address_three_wrong_passwords_are_free_and_the_fourth_costs_fifteen_seconds() {
        fail(4);

        assertThat(tries.isLookedAt(false, NOW.plusSeconds(14))).isFalse();
        assertThat(tries.isLookedAt(false, NOW.plusSeconds(15))).isTrue();
    }

    @Test
    void each_further_one_doubles_the_wait_up_to_sixteen_minutes() {
        var now = NOW;
        for (int attempt = 0; attempt < 20; attempt++) {
            tries.isLookedAt(false, now);
            now = now.plus(Duration.ofHours(1));
        }
        var last = now.minus(Duration.ofHours(1));

        assertThat(tries.isLookedAt(false, last.plus(Duration.ofMinutes(16)).minusSeconds(1)))
                .isFalse();
        assertThat(tries.isLookedAt(false, last.plus(Duration.ofMinutes(16)))).isTrue();
    }

    @Test
    void an_address_that_signed_in_before_waits_for_no_stranger() {
        assertThat(tries.isLookedAt(true, NOW)).isFalse();
        tries.signedIn(NOW);

        assertThat(tries.isLookedAt(true, NOW.plus(Duration.ofDays(89)))).isTrue();
        tries.signedIn(NOW);
        assertThat(tries.isLookedAt(true, NOW.plus(Duration.ofDays(90)))).isFalse();
    }

    @Test
    void a_new_address_gets_its_turn_again_and_again_whatever_strangers_do() {
        assertThat(tries.isLookedAt(true, NOW)).isFalse();
        assertThat(tries.isLookedAt(true, NOW.plusSeconds(59))).isFalse();

        assertThat(tries.isLookedAt(true, NOW.plusSeconds(60))).isTrue();
        assertThat(tries.isLookedAt(true, NOW.plusSeconds(61))).isFalse();
        assertThat(tries.isLookedAt(true, NOW.plusSeconds(180))).isFalse();
        assertThat(tries.isLookedAt(true, NOW.plusSeconds(181))).isTrue();
    }

    @Test
    void a_wrong_password_before_strangers_came_makes_the_turn_later_and_not_never() {
        fail(1);
        assertThat(tries.isLookedAt(true, NOW)).isFalse();

        assertThat(tries.isLookedAt(true, NOW.plusSeconds(119))).isFalse();
        assertThat(tries.isLookedAt(true, NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void a_turn_is_never_further_off_than_sixteen_minutes_from_the_first_refusal() {
        fail(4);
        var refused = NOW.plusSeconds(1);
        assertThat(tries.isLookedAt(false, refused)).isFalse();
        assertThat(tries.isLookedAt(true, NOW.plusSeconds(15))).isFalse();

        assertThat(tries.isLookedAt(true, refused.plus(Duration.ofMinutes(16)).minusSeconds(1)))
                .isFalse();
        assertThat(tries.isLookedAt(true, refused.plus(Duration.ofMinutes(16)))).isTrue();
    }

    @Test
    void an_address_that_guesses_at_all_accounts_is_slow_for_the_hour() {
        var crowded = 0;
        for (int attempt = 0; attempt < SignInTries.MOST_OF_ADDRESS + 5; attempt++) {
            crowded += tries.isCrowded(NOW) ? 1 : 0;
        }

        assertThat(crowded).isEqualTo(5);
        assertThat(tries.isCrowded(NOW.plus(Duration.ofMinutes(61)))).isFalse();
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            tries.isLookedAt(false, NOW);
        }
    }
}
