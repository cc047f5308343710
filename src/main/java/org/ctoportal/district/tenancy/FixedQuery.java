package org.ctoportal.district.tenancy;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/**
 * Reads and changes by a statement as it is written, for what many do at once. Hibernate keeps no plan of a query
 * while a filter is on, and the wall between districts is one: it makes every other statement anew each time, which takes
 * longer than the database does. The district is {@code :district} in the statement, comes from the session and from nowhere
 * else, and a statement without it is refused; so is a row that is read of another.
 */
@Component
public class FixedQuery {

    private static final String DISTRICT = "district";
    private static final String OWNER = "district_id";

    private final EntityManager entities;
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    FixedQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {

        T of(PreparedStatement statement, SessionImplementor session) throws SQLException;
    }

    /** An entity of which the statement reads all columns. */
    public <T> Optional<T> find(String sql, Class<T> entity, Map<String, ? extends @Nullable Object> parameters) {
        var session = entities.unwrap(Session.class);
        var query = session.createNativeQuery(checked(sql), entity);
        query.setParameter(DISTRICT, session.getTenantIdentifierValue());
        parameters.forEach(query::setParameter);
        return query.uniqueResultOptional();
    }

    /**
     * What is made of the one row there is. The statement reads {@code district_id} of the row it is about.
     *
     * @throws TenantBreachException when the row is of another district
     */
    public <T> Optional<T> find(String sql, RowReader<T> reader, Map<String, ? extends @Nullable Object> parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /**
     * What is made of each row, in their order; otherwise as the one above. A parameter may be a collection, for {@code in}.
     *
     * @throws TenantBreachException when a row is of another district
     */
    public <T> List<T> list(String sql, RowReader<T> reader, Map<String, ? extends @Nullable Object> parameters) {
        entities.flush();
        return asKept(sql, reader, parameters);
    }

    /** The same of what the database has, without what is still to be written: for what looks on while changes are collected. */
    public <T> List<T> asKept(String sql, RowReader<T> reader, Map<String, ? extends @Nullable Object> parameters) {
        return prepared(sql, parameters, (statement, session) -> {
            var district = session.getTenantIdentifierValue();
            var read = new ArrayList<T>();
            try (var rows = session.getJdbcCoordinator().getResultSetReturn().extract(statement, sql)) {
                while (rows.next()) {
                    if (!Objects.equals(district, rows.getLong(OWNER))) {
                        throw new TenantBreachException(sql, String.valueOf(district));
                    }
                    read.add(reader.read(rows));
                }
            }
            return read;
        });
    }

    /** How many rows were changed or added. */
    public int change(String sql, Map<String, ? extends @Nullable Object> parameters) {
        entities.flush();
        return prepared(
                sql,
                parameters,
                (statement, session) ->
                        session.getJdbcCoordinator().getResultSetReturn().executeUpdate(statement, sql));
    }

    /** A time as it is stored. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private <T> T prepared(String sql, Map<String, ? extends @Nullable Object> parameters, Work<T> work) {
        var session = entities.unwrap(SessionImplementor.class);
        var known = parsed.computeIfAbsent(checked(sql), NamedParameterUtils::parseSqlStatement);
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.put(DISTRICT, session.getTenantIdentifierValue());
        var source = new MapSqlParameterSource(all);
        var plain = NamedParameterUtils.substituteNamedParameters(known, source);
        var values = NamedParameterUtils.buildValueArray(known, source, null);
        var jdbc = session.getJdbcCoordinator();
        var statement = jdbc.getStatementPreparer().prepareStatement(plain);
        try {
            var next = 1;
            for (var value : values) {
                for (var one : value instanceof Collection<?> many ? many : Collections.singleton(value)) {
                    statement.setObject(next++, asStored(one));
                }
            }
            return work.of(statement, session);
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "A statement failed", sql);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            jdbc.afterStatementExecution();
        }
    }

    private static @Nullable Object asStored(@Nullable Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    private static String checked(String sql) {
        if (!sql.contains(":" + DISTRICT)) {
            throw new IllegalArgumentException("The statement names no district");
        }
        return sql;
    }
}
