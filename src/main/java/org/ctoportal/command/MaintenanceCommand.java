package org.ctoportal.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Closes the portal for work on it, at once or from a moment on, and opens it again. */
final class MaintenanceCommand implements PortalCommand {

    private static final int LONGEST = 500;

    @Override
    public String usage() {
        return "maintenance on|off [--from TIME] [--until TIME] [--zone ZONE] [--say TEXT]";
    }

    @Override
    public String purpose() {
        return "closes the portal, or announces that; TIME is like 2027-01-31T20:00, ZONE like America/Chicago; it stays"
                + " closed until it is off";
    }

    /** Times as typed, in the zone. */
    private record Planned(LocalDateTime from, @Nullable LocalDateTime until, ZoneId zone, String says) {}

    @Override
    public Work prepare(Arguments arguments) {
        var word = arguments
                .expecting(usage(), 1, "--from", "--until", "--zone", "--say")
                .words()
                .getFirst();
        return switch (word) {
            case "off" -> {
                if (!arguments.options().isEmpty()) {
                    throw new UsageException("maintenance off has no options");
                }
                yield desk -> desk.with(database -> {
                    try (var connection = database.connect()) {
                        clear(connection);
                    }
                    desk.out().println("The portal is open.");
                    return DONE;
                });
            }
            case "on" ->
                desk -> {
                    var planned = planned(desk);
                    return desk.with(database -> {
                        try (var connection = database.connect()) {
                            clear(connection);
                            keep(planned, connection);
                        }
                        desk.out()
                                .println("The portal is closed from "
                                        + planned.from().atZone(planned.zone())
                                        + " until it is opened with maintenance off.");
                        return DONE;
                    });
                };
            default -> throw new UsageException("It is: " + usage());
        };
    }

    private static Planned planned(Desk desk) {
        var arguments = desk.arguments();
        var zone = arguments.option("--zone").map(MaintenanceCommand::zone).orElse(ZoneId.systemDefault());
        var now = LocalDateTime.ofInstant(desk.clock().instant(), zone);
        var from = arguments.option("--from").map(text -> time("--from", text)).orElse(now);
        @Nullable
        LocalDateTime until =
                arguments.option("--until").map(text -> time("--until", text)).orElse(null);
        if (until != null && !(until.isAfter(from) && until.isAfter(now))) {
            throw new UsageException("--until is over before it begins");
        }
        var says = arguments.option("--say").map(String::strip).orElse("");
        if (says.length() > LONGEST) {
            throw new UsageException("--say takes " + LONGEST + " characters at most");
        }
        return new Planned(from, until, zone, says);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new UsageException(text + " is not a zone such as America/Chicago");
        }
    }

    private static LocalDateTime time(String option, String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " takes a time such as 2027-01-31T20:00");
        }
    }

    private static void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM maintenance");
        }
    }

    private static void keep(Planned planned, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO maintenance (id, begins_at, ends_at, zone, says) VALUES (1, ?, ?, ?, ?)")) {
            statement.setObject(1, inUtc(planned.from(), planned.zone()));
            statement.setObject(2, planned.until() == null ? null : inUtc(planned.until(), planned.zone()));
            statement.setString(3, planned.zone().getId());
            statement.setString(4, planned.says());
            statement.executeUpdate();
        }
    }

    private static LocalDateTime inUtc(LocalDateTime time, ZoneId zone) {
        return LocalDateTime.ofInstant(time.atZone(zone).toInstant(), ZoneOffset.UTC);
    }
}
