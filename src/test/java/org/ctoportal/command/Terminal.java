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
        this(Map.of(
                "PORTAL_DB_URL", database.getJdbcUrl(),
                "PORTAL_DB_USER", database.getUsername(),
                "PORTAL_DB_PASSWORD", database.getPassword()));
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
