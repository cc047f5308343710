package org.ctoportal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctoportal.identity.Role;
import org.ctoportal.journey.Wire;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What no honest browser asks for. */
@IntegrationTest
@Tag("once")
class HostileRequestsTest {

    /** Where nobody need be signed in, and why: before signing in, what is public, and what a program is told. */
    private static final List<String> OPEN = List.of(
            "/login",
            "/login/code",
            "/login/demo",
            "/login/district",
            "/login/district/{district}",
            "/login/district/{district}/try",
            "/login/district/{district}/back",
            "/login/district/{district}/out",
            "/notices/stop/{link}",
            "/welcome",
            "/join/{link}",
            "/password",
            "/password/{link}",
            "/panel",
            "/feedback",
            "/error",
            "/robots.txt",
            "/api/v1/openapi.yaml");

    private static final List<String> OPEN_FOLDERS = List.of("/ims/case/", "/uri/", "/jobs/", "/board/");

    private static final String SHEET = "/audit/events.csv";

    private static final Duration SOON = Duration.ofSeconds(2);

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    /** The addresses come from the running portal: a new one without an owner is found. */
    @Asvs(63)
    @Test
    void every_address_but_those_named_asks_who_it_is() {
        var stranger = new PortalClient(port);
        var answered = new TreeSet<String>();
        var addresses = endpoints.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> OPEN_FOLDERS.stream().noneMatch(address::startsWith))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(60);
        for (var address : addresses) {
            var answer = stranger.get(address.replaceAll("\\{[^}]+}", "1"), "Accept", "*/*");
            var refused = answer.statusCode() == 401
                    || answer.statusCode() == 302
                            && answer.headers()
                                    .firstValue("Location")
                                    .orElseThrow()
                                    .matches("/(login|panel|feedback)?");
            if (!refused) {
                answered.add(address);
            }
        }
        assertThat(OPEN).containsAll(answered);
        assertThat(stranger.cookie("portal-session")).isEmpty();
    }

    @Asvs(35)
    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "FOO", "PUT", "DELETE", "PATCH", "CONNECT"})
    void methods_nobody_needs_are_refused(String method) throws IOException {
        for (var address : List.of("/", "/login", "/styles/tokens.css", "/api/v1", "/jobs/")) {
            var answer = say(method + " " + address + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\nContent-Length: 0\r\nX-Canary: heron\r\n\r\n");

            assertThat(answer.status()).as(address).isBetween(400, 501);
            assertThat(answer.text()).doesNotContain("heron");
        }
    }

    @Asvs(36)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding : chunked\r\nContent-Length: 5\r\n"
            })
    void a_body_whose_length_is_told_twice_hides_no_second_request(String lengths) throws IOException {
        var answer = say("POST /login HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + lengths
                + "\r\n0\r\n\r\nGET /styles/tokens.css HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 501);
        assertThat(answer.answers()).isEqualTo(1);
    }

    @Asvs(72)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/HEAD",
                "/.env",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/actuator",
                "/actuator/heapdump",
                "/actuator/env",
                "/h2-console",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/VAADIN/",
                "/VAADIN",
                "/VAADIN/config/stats.json",
                "/VAADIN/build/",
                "/styles/",
                "/js/",
                "/styles/..%2f..%2fapplication.properties",
                "/styles/%2e%2e/application.properties",
                "/styles/%252e%252e/application.properties",
                "/styles/..;/application.properties",
                "/;x/audit/events.csv",
                "//audit/events.csv",
                "/audit;/events.csv",
                "/a%00b",
                "/a%2Fb",
                "/?v-r=debug",
                "/?v-r=../../application.properties"
            })
    void nothing_from_inside_can_be_had(String address) {
        var stranger = new PortalClient(port).get(address, "Accept", "*/*");
        var administrator = signedIn(Role.DISTRICT_ADMINISTRATOR).get(address, "Accept", "*/*");

        assertThat(stranger.statusCode()).isIn(302, 400, 401, 403, 404);
        for (var body : List.of(stranger.body(), administrator.body())) {
            assertThat(body)
                    .doesNotContain("spring.datasource", "ref: refs/", "Manifest-Version", "Index of", "Directory: ")
                    .doesNotContain("\"_links\"", "JAVA PROFILE", "\"npmModules\"", "Number,Time (UTC)");
        }
    }

    @Asvs(25)
    @Test
    void no_answer_about_anybody_is_open_to_another_site() {
        var administrator = signedIn(Role.DISTRICT_ADMINISTRATOR);

        for (var address : List.of("/", "/?v-r=init&location=&query=", SHEET, "/login", "/api/v1")) {
            for (var origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
                assertThat(administrator
                                .get(address, "Origin", origin)
                                .headers()
                                .map())
                        .as(address)
                        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
            }
        }
    }

    /** Somebody kept the cookie of a browser that was signed out. */
    @Asvs(57)
    @Test
    void after_signing_out_the_old_cookie_opens_nothing() {
        var browser = signedIn(Role.DISTRICT_ADMINISTRATOR);
        var page = UidlClient.open(browser);
        page.goTo("");
        assertThat(browser.get(SHEET, "Accept", "*/*").statusCode()).isEqualTo(200);
        var thief = new PortalClient(port);
        var session = browser.cookie("portal-session").orElseThrow().getValue();
        thief.addCookie("portal-session", session);
        assertThat(thief.get("/").statusCode()).isEqualTo(200);

        signOut(browser);

        browser.addCookie("portal-session", session);
        assertThat(page.send(UidlClient.event(1, "ui-refresh")).statusCode()).isEqualTo(401);
        assertThat(thief.get("/").statusCode()).isEqualTo(302);
        assertThat(thief.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(401);
        assertThat(thief.get(SHEET, "Accept", "*/*").statusCode()).isIn(302, 401);
        assertThat(thief.postJson("/self-assessments/1/answers?seat=1", "[]").statusCode())
                .isEqualTo(401);
        assertThat(thief.post("/VAADIN/dynamic/resource/0/x/upload", Map.of()).statusCode())
                .isIn(302, 401, 403, 404);
    }

    @Asvs(32)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "/%09//evil.example",
                "/%2f%2fevil.example",
                "/https:evil.example",
                "/login?continue=//evil.example",
                "/login?next=https:evil.example",
                "/login?returnUrl=%09//evil.example",
                "/logout?redirect=//evil.example",
                "/panel?to=//evil.example",
                "/?continue=https://evil.example"
            })
    void no_address_leads_to_another_host(String address) throws IOException {
        for (var method : List.of("GET", "HEAD")) {
            var answer = say(method + " " + address + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\nAccept: text/html\r\n\r\n");

            assertThat(answer.header("Location")).allMatch(to -> to.matches("/(?![/\\\\]).*") && !to.contains("evil"));
        }
        assertThat(signedIn(Role.HR)
                        .get("/login" + (address.startsWith("/login") ? address.substring(6) : ""))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/");
    }

    /** Each text in every place of an address where words or numbers go. */
    @Asvs(5)
    @Corpus("E2")
    @Test
    void statements_in_addresses_stay_words() {
        var administrator = signedIn(Role.DISTRICT_ADMINISTRATOR);
        var places = List.of(
                "/ims/case/v1p1/CFDocuments?sort=%s",
                "/ims/case/v1p1/CFDocuments?orderBy=%s",
                "/ims/case/v1p1/CFDocuments?fields=%s",
                "/ims/case/v1p1/CFDocuments?limit=%s",
                "/ims/case/v1p1/CFDocuments?filter=%s",
                "/ims/case/v1p1/CFDocuments?filter=title%%3D%%27%s%%27",
                "/ims/case/v1p1/CFItems/%s",
                "/jobs/%s",
                "/board/%s",
                SHEET + "?room=%s",
                SHEET + "?person=%s",
                SHEET + "?act=%s",
                "/job-descriptions/1/revisions/%s/pdf",
                "/password/%s",
                "/join/%s");

        var began = System.nanoTime();
        for (var text : Corpora.sql()) {
            for (var place : places) {
                var answer = administrator.get(place.formatted(encoded(text)), "Accept", "*/*");

                assertThat(answer.statusCode()).as("%s with %s", place, text).isLessThan(500);
                assertThat(answer.body())
                        .doesNotContainIgnoringCase("SQL syntax")
                        .doesNotContain("SQLException", "JDBC");
            }
        }
        var asked = (long) Corpora.sql().size() * places.size();
        assertThat(Duration.ofNanos(System.nanoTime() - began).dividedBy(asked)).isLessThan(SOON.dividedBy(10));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void signOut(PortalClient browser) {
        var token = Pattern.compile("name=\"_csrf\"[^>]*(?:content|value)=\"([^\"]+)\"")
                .matcher(browser.get("/").body());
        assertThat(token.find()).isTrue();
        assertThat(browser.post("/logout", Map.of("_csrf", token.group(1))).statusCode())
                .isEqualTo(302);
    }

    private PortalClient signedIn(Role role) {
        var client = new PortalClient(port);
        client.signIn(districts.emailInFirst(role), TwoDistricts.PASSWORD);
        return client;
    }

    private Wire.Answer say(String bytes) throws IOException {
        try (var wire = Wire.plain(port)) {
            return wire.say(bytes).hear();
        }
    }
}
