package org.ctoportal.interview.decision;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface DecisionRepository extends JpaRepository<Decision, Long> {

    Optional<Decision> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Decision> findWithLockBySearchId(long searchId);
}
