package org.ctoportal.interview.scorecard;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ScoringRepository extends JpaRepository<Scoring, Long> {

    Optional<Scoring> findBySearchId(long searchId);

    /** For whoever submits: many at once, and nobody ends scoring meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    Optional<Scoring> findSharedBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Scoring> findWithLockBySearchId(long searchId);
}
