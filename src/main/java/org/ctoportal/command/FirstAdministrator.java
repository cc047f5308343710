package org.ctoportal.command;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.ctoportal.shared.Sha256;

/** A new one-time token for whoever missed that of the start. */
final class FirstAdministrator implements PortalCommand {

    private static final int TOKEN_BYTES = 20;

    @Override
    public String usage() {
        return "first-administrator";
    }

    @Override
    public String purpose() {
        return "prints a new one-time token for the page /welcome; the one before no longer counts";
    }

    @Override
    public Work prepare(Arguments arguments) {
        arguments.expecting(usage(), 0);
        return desk -> desk.with(database -> {
            try (var connection = database.connect()) {
                if (hasAdministrator(connection)) {
                    desk.problems().println("This portal has an administrator, who invites whoever comes later");
                    return REFUSED;
                }
                var token = random();
                keep(token, LocalDateTime.ofInstant(desk.clock().instant(), ZoneOffset.UTC), connection);
                desk.out().println("Open /welcome within 72 hours and enter the one-time token " + token);
                return DONE;
            }
        });
    }

    private static boolean hasAdministrator(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT COUNT(*) FROM person WHERE platform_administrator = TRUE AND demo = FALSE")) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    private static void keep(String token, LocalDateTime now, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("REPLACE INTO first_administrator_token"
                + " (id, version, token_hash, created_at) VALUES (1, 0, ?, ?)")) {
            statement.setBytes(1, Sha256.of(token));
            statement.setObject(2, now);
            statement.executeUpdate();
        }
    }

    private static String random() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
