package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.ctoportal.testing.FreePort;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@IntegrationTest
class DatabaseGateTest {

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    DataSource pool;

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
                database.getJdbcUrl().replaceFirst("//[^/]+/", "//127.0.0.1:" + FreePort.any() + "/"),
                "portal",
                "secret");
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

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    @Timeout(10)
    void a_host_that_swallows_everything_does_not_outlast_the_patience(String driver) throws IOException {
        try (var silent = new ServerSocket(0)) {
            var url = "jdbc:" + driver + "://127.0.0.1:" + silent.getLocalPort() + "/portal";
            var gate = new DatabaseGate(new DatabaseGate.Access(url, "portal", "secret"), Duration.ofMillis(1500));

            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(gate::pass)
                    .withMessageContaining("did not answer within 1 seconds");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:nothing://127.0.0.1/portal",
                "jdbc:mysql://127.0.0.1:port/portal",
                "jdbc:mysql://127.0.0.1:99999/portal",
                "jdbc:mariadb://127.0.0.1:port/portal",
                "jdbc:mysql://127.0.0.1/portal?sslMode=perhaps",
                "jdbc:mariadb://127.0.0.1/portal?sslMode=perhaps"
            })
    @Timeout(10)
    void an_address_that_no_driver_understands_is_not_waited_for(String url) {
        var gate = new DatabaseGate(new DatabaseGate.Access(url, "portal", "secret"), Duration.ofMinutes(1));

        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(gate::pass);
    }

    @Test
    void connections_of_the_portal_have_time_outs() throws SQLException {
        assertThat(pool.unwrap(HikariDataSource.class).getDataSourceProperties())
                .containsEntry("connectTimeout", "2000")
                .containsEntry("socketTimeout", "15000")
                .containsEntry("tcpKeepAlive", "true");
        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(15_000);
        }
    }

    @Test
    void a_server_that_loses_or_cuts_off_is_refused() {
        var strict = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES";

        assertThat(new DatabaseSettings(1, true, 1, "ON", strict).problems()).isEmpty();
        assertThat(new DatabaseSettings(1, false, 0, "ON", strict).problems()).isEmpty();
        assertProblem(new DatabaseSettings(2, true, 1, "ON", strict), "innodb_flush_log_at_trx_commit=2");
        assertProblem(new DatabaseSettings(1, true, 0, "ON", strict), "sync_binlog=0");
        assertProblem(new DatabaseSettings(1, true, 1, "OFF", strict), "innodb_doublewrite=OFF");
        assertProblem(new DatabaseSettings(1, true, 1, "ON", ""), "strict sql_mode");
    }

    private static void assertProblem(DatabaseSettings settings, String problem) {
        assertThat(settings.problems()).singleElement().asString().contains(problem);
    }

    private DatabaseGate gate(String password) {
        return new DatabaseGate(
                new DatabaseGate.Access(database.getJdbcUrl(), database.getUsername(), password),
                Duration.ofSeconds(5));
    }
}
