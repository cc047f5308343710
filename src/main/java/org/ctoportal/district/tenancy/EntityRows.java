package org.ctoportal.district.tenancy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/**
 * Removes rows that are known by table and number as the entities they are, so that whoever follows removals learns of them. The
 * wall between districts stands in front of it as in front of every entity.
 */
@Component
public class EntityRows {

    private final EntityManager entities;
    private final Map<String, Class<?>> mapped = new ConcurrentHashMap<>();

    EntityRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether rows of the table are entities; others are written by statements alone. */
    public boolean isMapped(String table) {
        if (mapped.isEmpty()) {
            entities.getEntityManagerFactory()
                    .unwrap(SessionFactoryImplementor.class)
                    .getMappingMetamodel()
                    .forEachEntityDescriptor(one -> mapped.put(one.getRootTableName(), one.getMappedClass()));
        }
        return mapped.containsKey(table);
    }

    /** In the order of the numbers, at once. */
    public void remove(String table, Collection<Long> numbers) {
        if (!isMapped(table)) {
            throw new IllegalArgumentException("Rows of " + table + " are no entities");
        }
        for (var number : numbers) {
            Optional.ofNullable(entities.find(requireNonNull(mapped.get(table)), number))
                    .ifPresent(entities::remove);
        }
        entities.flush();
    }
}
