package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@IntegrationTest
class JobLocksTest {

    private static final String LONG_AGO = "2001-01-01 00:00:00";

    @Autowired
    ScheduledTaskHolder clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TwoDistricts districts;

    /** The other has a connection, a name and a clock of its own; it shares the database and nothing else. */
    @Test
    void what_another_server_is_doing_is_not_done_here_and_what_it_has_finished_is() {
        var other = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(jdbc.getDataSource()))
                .withTableName("job_lock")
                .withLockedByValue("another server")
                .usingDbTime()
                .build());
        leaveSession();

        var held = other.lock(lock()).orElseThrow();
        runJob();
        assertThat(leftSessions()).isEqualTo(1);
        assertThat(holder()).isEqualTo("another server");

        held.unlock();
        runJob();
        assertThat(leftSessions()).isZero();
        assertThat(holder()).isNotEqualTo("another server");
    }

    private static LockConfiguration lock() {
        return new LockConfiguration(Instant.now(), "left sessions", Duration.ofMinutes(1), Duration.ZERO);
    }

    /** As the clock starts it. */
    private void runJob() {
        clock.getScheduledTasks().stream()
                .map(scheduled -> scheduled.getTask())
                .filter(task -> task.toString().equals("org.ctoportal.identity.SessionStanding.forget"))
                .forEach(task -> task.getRunnable().run());
    }

    private void leaveSession() {
        var person = districts.person(districts.emailInFirst(Role.HR));
        jdbc.update(
                "INSERT INTO open_session (person_id, browser, address, began_at, last_used_at) VALUES (?, '', '', ?, ?)",
                person.value(),
                LONG_AGO,
                LONG_AGO);
    }

    private int leftSessions() {
        var left = jdbc.queryForObject(
                "SELECT COUNT(*) FROM open_session WHERE last_used_at = ?", Integer.class, LONG_AGO);
        return left == null ? 0 : left;
    }

    private String holder() {
        return String.valueOf(
                jdbc.queryForObject("SELECT locked_by FROM job_lock WHERE name = 'left sessions'", String.class));
    }
}
