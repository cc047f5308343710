package org.ctoportal.compensation.award;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface StopDueRepository extends JpaRepository<StopDue, Long> {

    List<StopDue> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StopDue> findWithLockByPolicy(long policy);
}
