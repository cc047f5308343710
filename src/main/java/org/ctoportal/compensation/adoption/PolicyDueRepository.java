package org.ctoportal.compensation.adoption;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PolicyDueRepository extends JpaRepository<PolicyDue, Long> {

    List<PolicyDue> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PolicyDue> findWithLockByPolicy(long policy);
}
