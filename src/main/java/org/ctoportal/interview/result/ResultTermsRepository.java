package org.ctoportal.interview.result;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.record.RecordMade;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ResultTermsRepository extends JpaRepository<ResultTerms, Long> {

    Optional<ResultTerms> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ResultTerms> findWithLockBySearchId(long searchId);

    @Query("""
            select new org.ctoportal.interview.record.RecordMade(t.searchId, max(t.setAt))
            from ResultTerms t where t.searchId in :searches group by t.searchId""")
    List<RecordMade> findLastSet(Collection<Long> searches);
}
