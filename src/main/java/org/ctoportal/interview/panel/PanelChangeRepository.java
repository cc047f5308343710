package org.ctoportal.interview.panel;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PanelChangeRepository extends Repository<PanelChange, Long> {

    void save(PanelChange change);

    @Modifying
    @Query("update PanelChange c set c.number = c.number + 1 where c.searchId = :search")
    int count(long search);

    @Query("""
            select new org.ctoportal.interview.panel.PanelChangeRepository$Number(c.searchId, c.number)
            from PanelChange c where c.searchId in :searches""")
    List<Number> findNumbers(Collection<Long> searches);

    /** How often something changed. */
    record Number(long searchId, long number) {}
}
