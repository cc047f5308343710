package org.ctoportal.district.tenancy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads by a statement as it is written, for what a whole panel asks at once. Hibernate keeps no plan of a query while a
 * filter is on, and the wall between districts is one: it makes every other statement anew each time, which takes longer than
 * the database does. The district is {@code :district} in the statement, comes from the session and from nowhere else, and a
 * statement without it is refused; what is read is looked at by {@link TenantGuard} as any other.
 */
@Component
public class FixedQuery {

    private static final String DISTRICT = "district";

    private final EntityManager entities;

    FixedQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** An entity of which the statement reads all columns. */
    public <T> Optional<T> find(String sql, Class<T> entity, Map<String, ?> parameters) {
        return prepared(session().createNativeQuery(checked(sql), entity), parameters)
                .uniqueResultOptional();
    }

    /** An entity that the statement names {@code alias}, and the other columns after it, in their order. */
    public Optional<@Nullable Object[]> find(
            String sql, String alias, Class<?> entity, Map<String, Class<?>> columns, Map<String, ?> parameters) {
        var query = session().createNativeQuery(checked(sql), Object[].class).addEntity(alias, entity);
        columns.forEach((name, type) -> query.addScalar(name, type));
        return prepared(query, parameters).uniqueResultOptional();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private static String checked(String sql) {
        if (!sql.contains(":" + DISTRICT)) {
            throw new IllegalArgumentException("The statement names no district");
        }
        return sql;
    }

    private <T> NativeQuery<T> prepared(NativeQuery<T> query, Map<String, ?> parameters) {
        query.setParameter(DISTRICT, session().getTenantIdentifierValue());
        parameters.forEach(query::setParameter);
        return query;
    }
}
