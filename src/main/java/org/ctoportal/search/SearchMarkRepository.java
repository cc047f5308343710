package org.ctoportal.search;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SearchMarkRepository extends JpaRepository<SearchMark, Long> {

    @Query("select distinct m.districtId from SearchMark m")
    List<Long> findDistricts();

    List<SearchMark> findByDistrictIdOrderById(long districtId, Limit most);

    long countByDistrictId(long districtId);

    /** What is read again as a whole need not be read one by one before. */
    @Modifying
    @Query("delete from SearchMark m where m.districtId = :district and m.kind = :kind and m.id <= :upTo")
    void deleteAll(long district, FoundKind kind, long upTo);

    @Modifying
    @Query("delete from SearchMark m where m.id in :ids")
    void deleteAll(Collection<Long> ids);
}
