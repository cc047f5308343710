package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.ctoportal.command.Terminal;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.TaskScheduler;

/** What people see of a maintenance that somebody orders from a terminal. */
@IntegrationTest
@Tag("once")
class MaintenanceTest {

    private static final Duration SEEN = Duration.ofMillis(1200);

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource database;

    @Autowired
    @Qualifier("taskScheduler")
    TaskScheduler scheduler;

    @Autowired
    TwoDistricts districts;

    private Terminal terminal;
    private PortalClient browser;

    @BeforeEach
    void signIn() {
        terminal = new Terminal(database);
        browser = new PortalClient(port);
        browser.signIn(districts.emailInFirst(Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
    }

    @AfterEach
    void open() {
        order("off");
    }

    @Test
    void it_is_told_ahead_on_every_screen_and_before_signing_in() {
        order(
                "on",
                "--from",
                "2099-01-31T20:00",
                "--until",
                "2099-01-31T22:30",
                "--zone",
                "America/Chicago",
                "--say",
                "New <b>version</b>");

        assertThat(UidlClient.open(browser).goTo("district/profile"))
                .contains("January 31, 2099")
                .contains("8:00", "10:30", "PM CST")
                .contains("New <b>version</b>");
        assertThat(new PortalClient(port).get("/login").body())
                .contains("January 31, 2099")
                .contains("New &lt;b&gt;version&lt;/b&gt;");

        order("off");

        assertThat(UidlClient.open(browser).goTo("district/profile")).doesNotContain("2099");
    }

    @Test
    void meanwhile_everything_but_files_is_away_and_what_was_sent_is_taken_afterwards() {
        var page = UidlClient.open(browser);
        var going = UidlClient.event(1, "ui-navigate");
        going.putObject("data")
                .put("route", "district/profile")
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        order("on", "--until", "2099-01-31T22:30", "--zone", "America/Chicago");

        var refused = page.send(going);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.heartbeat().statusCode()).isEqualTo(503);
        var told = new PortalClient(port).get("/login");
        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.body()).contains("January 31, 2099").doesNotContain("password");
        assertThat(told.headers().firstValue("Content-Security-Policy")).isPresent();
        for (var address : List.of("/", "/jobs/nobody", "/panel", "/robots.txt")) {
            assertThat(browser.get(address).statusCode()).as(address).isEqualTo(503);
        }
        assertThat(browser.get("/styles/tokens.css").statusCode()).isEqualTo(200);

        order("off");

        var taken = page.send(going);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("Maple Valley");
    }

    @Test
    void clocks_stand_still_meanwhile_and_go_on_afterwards() {
        var ticks = new AtomicInteger();
        var clock = scheduler.scheduleWithFixedDelay(ticks::incrementAndGet, Duration.ofMillis(20));
        try {
            await(() -> ticks.get() > 2);
            order("on");
            var before = ticks.get();
            pause(Duration.ofMillis(200));
            assertThat(ticks).hasValue(before);

            order("off");
            await(() -> ticks.get() > before);
        } finally {
            clock.cancel(false);
        }
    }

    private void order(String... words) {
        assertThat(terminal.types("maintenance", words)).isZero();
        pause(SEEN);
    }

    private static void await(BooleanSupplier condition) {
        for (var i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            pause(Duration.ofMillis(20));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
