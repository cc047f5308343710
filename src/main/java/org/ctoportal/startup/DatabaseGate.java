package org.ctoportal.startup;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Waits for the database before anything uses it, and looks whether it keeps what it acknowledges. */
class DatabaseGate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(DatabaseGate.class);
    private static final String WRONG_USER_OR_PASSWORD = "28000";

    private static final int UNKNOWN_DATABASE = 1049;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long LONGEST_CONNECT = 2_000;
    private static final long LONGEST_SILENCE = 15_000;

    private final Access access;
    private final Duration patience;

    /** For Spring Boot. */
    DatabaseGate() {
        this(new Access("", "", ""), Duration.ZERO);
    }

    DatabaseGate(Access access, Duration patience) {
        this.access = access;
        this.patience = patience;
    }

    record Access(String url, String user, String password) {

        String server() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    /** Before any bean: what fails later takes other beans down with it, and their complaints come first. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("embedded"))) {
            return;
        }
        var configured = new Access(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
        new DatabaseGate(configured, environment.getRequiredProperty("portal.database-patience", Duration.class))
                .pass();
    }

    void pass() {
        findDriver();
        var giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(access.url(), properties())) {
                DatabaseSettings.check(connection);
                AuditDatabase.check(connection);
                UnfinishedRestore.refuse(connection);
                return;
            } catch (SQLException e) {
                if (isHopeless(e) || System.nanoTime() >= giveUp) {
                    throw refusal(e);
                }
                log.info("The database does not answer yet: {}", firstLine(e));
                pause();
            }
        }
    }

    private static boolean isHopeless(SQLException e) {
        return WRONG_USER_OR_PASSWORD.equals(e.getSQLState())
                || e.getErrorCode() == UNKNOWN_DATABASE
                || e instanceof SQLSyntaxErrorException
                || isUnreadableAddress(e);
    }

    /** One driver then gives no state at all, the other blames an argument. */
    private static boolean isUnreadableAddress(SQLException e) {
        return e.getSQLState() == null
                || Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                        .anyMatch(IllegalArgumentException.class::isInstance);
    }

    private void findDriver() {
        try {
            DriverManager.getDriver(access.url());
        } catch (SQLException e) {
            throw new StartRefusedException("no driver of this portal understands the database address", e);
        }
    }

    /** A host that swallows everything must not hold the start longer than it is willing to wait. */
    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", Long.toString(withinPatience(LONGEST_CONNECT)));
        properties.setProperty("socketTimeout", Long.toString(withinPatience(LONGEST_SILENCE)));
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private long withinPatience(long milliseconds) {
        return Math.clamp(patience.toMillis(), 500, milliseconds);
    }

    private StartRefusedException refusal(SQLException e) {
        return new StartRefusedException(
                isHopeless(e)
                        ? "the database at %s refuses the portal: %s".formatted(access.server(), firstLine(e))
                        : "the database at %s did not answer within %d seconds: %s"
                                .formatted(access.server(), patience.toSeconds(), firstLine(e)),
                e);
    }

    private static String firstLine(SQLException e) {
        @Nullable String message = e.getMessage();
        return message == null ? e.toString() : message.lines().findFirst().orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("the start was interrupted", e);
        }
    }
}
