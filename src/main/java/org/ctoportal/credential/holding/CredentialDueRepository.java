package org.ctoportal.credential.holding;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CredentialDueRepository extends JpaRepository<CredentialDue, Long> {

    List<CredentialDue> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CredentialDue> findWithLockByHolding(long holding);
}
