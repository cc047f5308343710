package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void the_addresses_and_networks_of_a_household_are_one_place() {
        assertThat(ClientAddress.of("2001:db8:1:2:aaaa::1")).isEqualTo(ClientAddress.of("2001:db8:1:ff:bbbb:0:0:9"));
        assertThat(ClientAddress.of("2001:db8:1:100::1")).isNotEqualTo(ClientAddress.of("2001:db8:1:2::1"));
        assertThat(ClientAddress.of("::ffff:192.0.2.7")).isEqualTo(ClientAddress.of("192.0.2.7"));
        assertThat(ClientAddress.of("192.0.2.8")).isNotEqualTo(ClientAddress.of("192.0.2.7"));
    }
}
