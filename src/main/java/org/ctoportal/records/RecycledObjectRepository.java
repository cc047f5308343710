package org.ctoportal.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecycledObjectRepository extends JpaRepository<RecycledObject, Long> {

    /** The latest first, without the rows. */
    @Query("""
            select new org.ctoportal.records.RecycledLine(
                o.id, new org.ctoportal.records.RecordKey(o.className, o.recordNumber), o.title, o.removedAt,
                o.removedBy, o.keptUntil)
            from RecycledObject o order by o.id desc""")
    List<RecycledLine> findLines(Pageable page);

    @Query("select o.id from RecycledObject o where o.keptUntil < :now order by o.id")
    List<Long> findOver(Instant now, Limit most);

    List<RecycledObject> findByPersonId(long personId);

    List<RecycledObject> findByClassNameIn(Collection<String> classes);
}
