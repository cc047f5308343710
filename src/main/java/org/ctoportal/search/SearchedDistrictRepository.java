package org.ctoportal.search;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface SearchedDistrictRepository extends JpaRepository<SearchedDistrict, Long> {

    /** None while somebody else holds it: −2 is how Hibernate says SKIP LOCKED. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    Optional<SearchedDistrict> findWithLockByDistrictId(long districtId);

    /** Districts without an index of the edition. */
    @Query("""
            select d.id from District d
            where not exists (select s from SearchedDistrict s where s.districtId = d.id and s.edition = :edition)
            order by d.id""")
    List<Long> findWithout(int edition);

    @Query("select s.districtId from SearchedDistrict s")
    List<Long> findDistricts();
}
