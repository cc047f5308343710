package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@Tag("once")
class SameOriginTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    PortalClient browser;

    @BeforeEach
    void open() {
        browser = new PortalClient(port);
    }

    @Asvs(29)
    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void another_site_cannot_sign_anyone_in(String header, String value) {
        var answer = browser.post(
                "/login",
                Map.of("username", districts.emailInFirst(Role.HR), "password", TwoDistricts.PASSWORD),
                header,
                value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Asvs(29)
    @ParameterizedTest
    @ValueSource(strings = {"/login/demo", "/welcome", "/logout", "/?v-r=uidl&v-uiId=0", "/job-descriptions/1/preview"})
    void another_site_can_post_nowhere(String path) {
        browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        var answer = browser.post(path, Map.of(), "Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Asvs({25, 29})
    @Test
    void another_site_cannot_open_a_connection_to_listen() {
        browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        var answer =
                browser.get("/VAADIN/push?v-r=push", "Origin", "https://evil.example", "X-Atmosphere-Transport", "x");

        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void the_portals_own_pages_may_post() {
        var answer = browser.post(
                "/login",
                Map.of("username", districts.emailInFirst(Role.HR), "password", TwoDistricts.PASSWORD),
                "Origin",
                browser.base(),
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(UidlClient.open(browser).goTo("")).contains("\"changes\":[");
    }

    @Asvs(34)
    @ParameterizedTest
    @CsvSource({
        "Host, evil.example",
        "Host, localhost.evil.example",
    })
    void a_request_for_another_host_is_refused_and_not_repeated(String header, String value) {
        var answer = browser.get("/", header, value);

        assertThat(answer.statusCode()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("evil.example");
        assertThat(answer.headers().map().toString()).doesNotContain("evil.example");
    }

    @Asvs(34)
    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, evil.example",
        "Forwarded, host=evil.example",
        "X-Forwarded-Prefix, /evil",
        "X-Original-URL, /evil"
    })
    void what_a_request_claims_about_the_address_changes_no_answer(String header, String value) {
        var answer = browser.get("/", header, value);

        assertThat(answer.body() + answer.headers().map()).doesNotContain("evil");
        assertThat(answer.headers().firstValue("Location").orElse("/login")).isEqualTo("/login");
    }
}
