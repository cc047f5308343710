package org.ctoportal.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who types commands, on the database of a portal that runs. */
public final class Terminal {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final Map<String, String> environment;

    public Terminal(HikariDataSource database) {
        this(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    public Terminal(String url, String user, String password) {
        this(Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", user, "PORTAL_DB_PASSWORD", password));
    }

    Terminal(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What the command ends with. */
    public int types(String command, String... words) {
        said.reset();
        complained.reset();
        return PortalCommands.run(
                Stream.concat(Stream.of(command), Stream.of(words)).toArray(String[]::new),
                environment,
                Clock.systemUTC(),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    public String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    public String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
