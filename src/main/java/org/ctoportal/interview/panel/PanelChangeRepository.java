package org.ctoportal.interview.panel;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PanelChangeRepository extends Repository<PanelChange, Long> {

    /** In one statement, so that two who make the first change of a panel in one moment both count. */
    @Modifying
    @Query("""
            insert into PanelChange (searchId, districtId, number) values (:search, :district, 1L)
            on conflict (searchId) do update set number = number + 1""")
    void count(long search, long district);

    @Query("""
            select new org.ctoportal.interview.panel.PanelChangeRepository$Number(c.searchId, c.number)
            from PanelChange c where c.searchId in :searches""")
    List<Number> findNumbers(Collection<Long> searches);

    /** How often something changed. */
    record Number(long searchId, long number) {}
}
