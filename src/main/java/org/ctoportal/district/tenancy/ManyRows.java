package org.ctoportal.district.tenancy;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/**
 * Stores many new rows of one table in few statements, where Hibernate sends one for each. Tables, columns and values come
 * from the mapping of the rows, the district from the session and from nowhere else. The rows are not followed any further:
 * whoever needs them again reads them.
 */
@Component
public class ManyRows {

    /** Few enough that a statement stays small for the databases though every row has long texts. */
    private static final int TOGETHER = 100;

    private final EntityManager entities;

    ManyRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores them in the order of the list, which is the order of the numbers the database gives them. */
    public void insert(List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        entities.flush();
        var session = entities.unwrap(SessionImplementor.class);
        var persister = session.getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(rows.getFirst().getClass());
        for (var from = 0; from < rows.size(); from += TOGETHER) {
            var some = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            insert(some, persister, session);
        }
    }

    private static void insert(List<?> rows, EntityPersister persister, SessionImplementor session) {
        var sql = sql(persister, rows.size());
        var jdbc = session.getJdbcCoordinator();
        var statement = jdbc.getStatementPreparer().prepareStatement(sql);
        try {
            var next = 1;
            for (var row : rows) {
                next = bind(row, statement, next, persister, session);
            }
            jdbc.getResultSetReturn().executeUpdate(statement, sql);
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "Rows were not stored", sql);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            jdbc.afterStatementExecution();
        }
    }

    private static String sql(EntityPersister persister, int rows) {
        var columns = new ArrayList<String>();
        if (!persister.isIdentifierAssignedByInsert()) {
            Collections.addAll(columns, persister.getIdentifierColumnNames());
        }
        for (var property : persister.getPropertyNames()) {
            Collections.addAll(columns, persister.getPropertyColumnNames(property));
        }
        var row = columns.stream().map(column -> "?").collect(Collectors.joining(",", "(", ")"));
        return "insert into " + persister.getTableName() + " (" + String.join(",", columns) + ") values "
                + String.join(",", Collections.nCopies(rows, row));
    }

    /** Where the next row begins. */
    private static int bind(
            Object row, PreparedStatement statement, int first, EntityPersister persister, SessionImplementor session)
            throws SQLException {
        var next = first;
        if (!persister.isIdentifierAssignedByInsert()) {
            var id = persister.getIdentifier(row, session);
            persister.getIdentifierType().nullSafeSet(statement, id, next, session);
            next += persister.getIdentifierColumnNames().length;
        }
        var names = persister.getPropertyNames();
        var values = persister.getValues(row);
        for (var i = 0; i < names.length; i++) {
            var value = row instanceof DistrictOwned owned && names[i].equals(DistrictOwned.OWNER)
                    ? owner(owned, session)
                    : values[i];
            persister.getPropertyTypes()[i].nullSafeSet(statement, value, next, session);
            next += persister.getPropertyColumnNames(names[i]).length;
        }
        return next;
    }

    private static Object owner(DistrictOwned row, SessionImplementor session) {
        if (row.ownerDistrict() != null) {
            throw new IllegalArgumentException(
                    "Stored already: " + row.getClass().getSimpleName());
        }
        return session.getTenantIdentifierValue();
    }
}
