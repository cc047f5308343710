package org.ctoportal.interview.record;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface SearchRecordRepository extends JpaRepository<SearchRecord, Long> {

    Optional<SearchRecord> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SearchRecord> findWithLockBySearchId(long searchId);

    List<SearchRecord> findBySearchIdIn(Collection<Long> searches);
}
