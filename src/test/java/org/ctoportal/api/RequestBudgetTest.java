package org.ctoportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

@Asvs(22)
class RequestBudgetTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:20Z");

    private final RequestBudget budget = new RequestBudget(2);

    @Test
    void whoever_asks_too_often_waits_for_the_next_minute_and_others_do_not() {
        assertThat(budget.ask(1, NOON)).isZero();
        assertThat(budget.ask(1, NOON)).isZero();

        assertThat(budget.ask(1, NOON)).isEqualTo(Duration.ofSeconds(40));
        assertThat(budget.ask(2, NOON)).isZero();
        assertThat(budget.ask(1, NOON.plusSeconds(40))).isZero();
    }
}
