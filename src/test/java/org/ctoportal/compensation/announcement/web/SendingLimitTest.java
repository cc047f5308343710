package org.ctoportal.compensation.announcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

@Asvs(22)
class SendingLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

    private final SendingLimit limit = new SendingLimit();

    @Test
    void an_office_behind_one_address_has_room_and_no_more() {
        IntStream.range(0, SendingLimit.MOST_OF_ADDRESS)
                .forEach(at -> assertThat(limit.allows(1, "192.0.2.7", NOW)).isTrue());

        assertThat(limit.allows(1, "192.0.2.7", NOW)).isFalse();
        assertThat(limit.allows(1, "192.0.2.8", NOW)).isTrue();
        assertThat(limit.allows(1, "192.0.2.7", NOW.plus(Duration.ofHours(1)).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void all_addresses_of_one_network_of_the_longer_kind_are_one() {
        IntStream.range(0, SendingLimit.MOST_OF_ADDRESS)
                .forEach(at -> assertThat(limit.allows(1, "2001:db8:0:1::" + Integer.toHexString(at), NOW))
                        .isTrue());

        assertThat(limit.allows(1, "2001:db8:0:1:ffff::9", NOW)).isFalse();
        assertThat(limit.allows(1, "2001:db8:0:2::9", NOW)).isTrue();
    }

    @Test
    void one_page_takes_so_many_in_an_hour_wherever_they_come_from() {
        IntStream.range(0, SendingLimit.MOST_OF_PAGE)
                .forEach(at ->
                        assertThat(limit.allows(1, "198.51.100." + at, NOW)).isTrue());

        assertThat(limit.allows(1, "203.0.113.1", NOW)).isFalse();
        assertThat(limit.allows(2, "203.0.113.1", NOW)).isTrue();
    }
}
