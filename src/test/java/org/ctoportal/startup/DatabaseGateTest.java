package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@IntegrationTest
class DatabaseGateTest {

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void the_database_of_the_tests_is_let_through() {
        assertThatCode(() -> gate(database.getPassword()).pass()).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_refused_at_once() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> gate("not the password").pass())
                .withMessageContaining("refuses the portal")
                .withMessageNotContaining("not the password");
    }

    @Test
    void a_database_that_does_not_answer_is_waited_for_and_then_named_in_one_line() throws IOException {
        var access = new DatabaseGate.Access(
                database.getJdbcUrl().replaceFirst("//[^/]+/", "//127.0.0.1:" + freePort() + "/"), "portal", "secret");
        var begin = System.nanoTime();

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new DatabaseGate(access, Duration.ofMillis(1500)).pass())
                .satisfies(refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .asString()
                        .contains("did not answer within 1 seconds")
                        .doesNotContain("\n", "secret"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(1500));
    }

    @Test
    void a_server_that_loses_or_cuts_off_is_refused() {
        assertThat(DatabaseSettings.problems(1, "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES"))
                .isEmpty();
        assertThat(DatabaseSettings.problems(2, "STRICT_ALL_TABLES"))
                .singleElement()
                .asString()
                .contains("innodb_flush_log_at_trx_commit=2");
        assertThat(DatabaseSettings.problems(1, "")).singleElement().asString().contains("strict sql_mode");
    }

    private DatabaseGate gate(String password) {
        return new DatabaseGate(
                new DatabaseGate.Access(database.getJdbcUrl(), database.getUsername(), password),
                Duration.ofSeconds(5));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
