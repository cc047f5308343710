package org.ctoportal.audit;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database the events are kept in: beside that of the portal, under its name with {@code _audit} behind it. The user of
 * the portal may add rows there and read them; it is given no right to change or remove any.
 *
 * @param name as statements name it
 */
record AuditSchema(String name) {

    static AuditSchema beside(DataSource database) {
        try (var connection = database.getConnection()) {
            return new AuditSchema(connection.getCatalog() + "_audit");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say its name", e);
        }
    }

    String events() {
        return "`" + name + "`.audit_event";
    }

    String seals() {
        return "`" + name + "`.audit_seal";
    }
}
