package org.ctoportal.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.shared.outside.PublicInternet;
import org.ctoportal.shared.outside.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an administrator of a district can make the portal ask. */
class ProviderWebTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org/",
                "https://login.example.org:8443/",
                "https://somebody@login.example.org/",
                "https://login.example.org/#there",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://localhost/",
                "ftp://login.example.org/",
                "file:///etc/hostname"
            })
    void only_names_of_the_public_are_asked_and_by_https(String address) {
        assertThat(new ProviderWeb(false).allows(URI.create(address))).isFalse();
    }

    @Test
    void whoever_runs_the_portal_may_allow_what_stands_inside() {
        var web = new ProviderWeb(true);
        assertThat(web.allows(URI.create("https://keycloak:8443/realms/district")))
                .isTrue();
        assertThat(web.allows(URI.create("http://localhost:9000"))).isTrue();
        assertThat(web.allows(URI.create("http://keycloak:8080"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "10.0.0.1", "::ffff:127.0.0.1", "fd00::1"})
    void a_name_that_leads_inside_is_not_asked(String inside) throws IOException {
        var asked = new AtomicInteger();
        var address = InetAddress.getByName(inside);
        var wire = new Wire(
                host -> new InetAddress[] {address},
                PublicInternet::holds,
                1,
                (socket, host) -> {
                    asked.incrementAndGet();
                    return socket;
                },
                Duration.ofMillis(200),
                Duration.ofMillis(200));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new ProviderWeb(false, wire).get(URI.create("https://login.example.org/"), null))
                .withMessage("Refused");
        assertThat(asked).hasValue(0);
    }
}
