package org.ctoportal.shell.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.people.AccountService;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.people.PeopleService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
@Tag("once")
class PasswordTest {

    private static final String ANOTHER = "seventeen green herons";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/password/\\S+)");

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    PostOffice office;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    PeopleDesk desk;
    String email;
    PortalClient browser;

    @BeforeEach
    void open() {
        office.takeIn();
        desk = PeopleDesk.in(districts);
        email = districts.emailIn(desk.district(), Role.HR);
        browser = new PortalClient(port);
    }

    @AfterEach
    void leave() {
        office.close();
        clock.reset();
        districts.signOut();
    }

    @Asvs(51)
    @Test
    void every_address_gets_the_same_answer_and_only_an_account_a_letter() {
        var unknown = PeopleDesk.newcomer("nobody");

        var forUnknown = ask(unknown);
        var forKnown = ask(email);

        assertThat(forKnown.statusCode()).isEqualTo(200);
        assertThat(forKnown.body()).isEqualTo(forUnknown.body());
        assertThat(forKnown.headers().map().keySet())
                .isEqualTo(forUnknown.headers().map().keySet());
        assertThat(letters(email, 1)).isEqualTo(1);
        assertThat(letters(unknown, 0)).isZero();
        assertThat(browser.cookie("portal-session")).isEmpty();
    }

    @Asvs(52)
    @Test
    void the_link_changes_the_password_once_and_everybody_who_was_in_is_out() {
        var kept = new PortalClient(port);
        kept.post("/login", Map.of("username", email, "password", TwoDistricts.PASSWORD, "remember-me", "true"));
        assertThat(kept.get("/people").statusCode()).isEqualTo(200);
        var link = asked();
        assertThat(browser.get(link).body()).contains(email).doesNotContain("HR C\"");
        assertThat(browser.post(link, Map.of("password", "too short")).statusCode())
                .isEqualTo(422);

        var changed = browser.post(link, Map.of("password", ANOTHER, "email", districts.emailInFirst(Role.HR)));

        assertThat(changed.headers().firstValue("Location")).hasValue("/login?changed");
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(kept.get("/people").statusCode()).isEqualTo(302));
        assertThat(browser.post(link, Map.of("password", ANOTHER + " again")).statusCode())
                .isEqualTo(404);
        assertThat(browser.signIn(email, TwoDistricts.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(browser.signIn(email, ANOTHER).statusCode()).isEqualTo(302);
        assertThat(new PortalClient(port)
                        .signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_link_opens_nothing_once_the_password_was_changed_without_it() {
        var link = asked();
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        districts.actIn(desk.district(), Role.HR);

        assertThat(accounts.changePassword(TwoDistricts.PASSWORD, ANOTHER, 0)).isTrue();

        assertThat(browser.get(link).statusCode()).isEqualTo(404);
        assertThat(browser.post(link, Map.of("password", ANOTHER + " again")).statusCode())
                .isEqualTo(404);
    }

    @Asvs({20, 52})
    @Test
    void of_two_tabs_one_wins() throws Exception {
        var link = asked();
        var start = new CyclicBarrier(2);
        Callable<String> tab = () -> {
            var client = new PortalClient(port);
            start.await();
            return client.post(link, Map.of("password", ANOTHER))
                    .headers()
                    .firstValue("Location")
                    .orElse("over");
        };

        try (var tabs = Executors.newFixedThreadPool(2)) {
            assertThat(tabs.invokeAll(List.of(tab, tab)).stream().map(one -> one.resultNow()))
                    .containsExactlyInAnyOrder("/login?changed", "over");
        }
    }

    @Asvs(52)
    @Test
    void a_link_ends_after_an_hour_and_with_the_next_one() {
        var first = asked();
        var second = asked();
        assertThat(browser.get(first).statusCode()).isEqualTo(404);
        assertThat(browser.get(second).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofHours(1));

        assertThat(browser.get(second).statusCode()).isEqualTo(404);
        assertThat(browser.post(second, Map.of("password", ANOTHER)).statusCode())
                .isEqualTo(404);
    }

    @Asvs(22)
    @Test
    void nobody_gets_more_than_three_letters_in_an_hour() {
        for (var at = 1; at <= 5; at++) {
            ask(email);
            letters(email, Math.min(at, 3));
        }

        assertThat(letters(email, 3)).isEqualTo(3);
        clock.advance(Duration.ofHours(1));
        ask(email);
        assertThat(letters(email, 4)).isEqualTo(4);
    }

    @Test
    void whose_only_seat_is_disabled_gets_none() {
        people.disable(desk.person(Role.HR));

        ask(email);

        assertThat(letters(email, 0)).isZero();
    }

    @Test
    void the_letter_is_in_the_language_of_its_reader_and_so_is_that_of_the_change() {
        districts.readsSpanish(email);
        office.open();
        ask(email);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !office.carriedTo(email).isEmpty());

        var text = PostOffice.text(office.carriedTo(email).getLast());
        assertThat(text).startsWith("Una nueva contraseña para el Portal CTO\n\nHola, HR C:");
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        browser.post(link.group(1), Map.of("password", ANOTHER));
        assertThat(PostOffice.text(office.carriedTo(email).getLast()))
                .startsWith("Se cambió su contraseña del Portal CTO");
    }

    private HttpResponse<String> ask(String address) {
        return browser.post("/password", Map.of("email", address));
    }

    /** The link of the letter that comes next. */
    private String asked() {
        var before = count(email);
        ask(email);
        letters(email, before + 1);
        var text = jdbc.queryForObject(
                "SELECT body FROM outgoing_mail WHERE recipient = ? AND body LIKE '%/password/%' ORDER BY id DESC LIMIT 1",
                String.class, email);
        var matcher = LINK.matcher(String.valueOf(text));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** How many letters were written for the address, once everything that was asked is answered. */
    private int letters(String address, int expected) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForObject("SELECT COUNT(*) FROM password_request", Integer.class) == 0
                        && count(address) >= expected);
        return count(address);
    }

    private int count(String address) {
        Integer found = jdbc.queryForObject(
                "SELECT COUNT(*) FROM outgoing_mail WHERE recipient = ? AND subject LIKE 'A new password%'",
                Integer.class, address);
        return found == null ? 0 : found;
    }
}
