package org.ctoportal.framework.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.framework.PackVersionId;
import org.springframework.stereotype.Component;

/** The rows of pack versions, whatever their table. Rows can be added and read; there is no way to change one. */
@Component
class PackRows {

    private final EntityManager entities;
    private final ManyRows many;

    PackRows(EntityManager entities, ManyRows many) {
        this.entities = entities;
        this.many = many;
    }

    /** The rows of one table, in the order of the pack. One statement. */
    <T extends PackRow> List<T> read(Class<T> type, PackVersionId pack) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(type);
        var row = query.from(type);
        var key = row.get("key");
        query.where(builder.equal(key.get("packVersionId"), pack.value())).orderBy(builder.asc(key.get("position")));
        return entities.createQuery(query).getResultList();
    }

    void add(List<? extends PackRow> rows) {
        many.insert(rows);
    }
}
