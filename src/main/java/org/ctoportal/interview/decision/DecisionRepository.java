package org.ctoportal.interview.decision;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.record.RecordMade;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<Decision, Long> {

    Optional<Decision> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Decision> findWithLockBySearchId(long searchId);

    @Query("""
            select new org.ctoportal.interview.record.RecordMade(d.searchId, max(coalesce(d.finalAt, e.keptAt)))
            from Decision d join DecisionEdition e on e.decisionId = d.id
            where d.searchId in :searches group by d.searchId""")
    List<RecordMade> findLastKept(Collection<Long> searches);
}
