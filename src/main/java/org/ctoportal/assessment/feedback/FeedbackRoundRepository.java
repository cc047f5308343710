package org.ctoportal.assessment.feedback;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FeedbackRoundRepository extends JpaRepository<FeedbackRound, Long> {

    List<FeedbackRound> findAllByOrderByIdDesc(Pageable page);

    List<FeedbackRound> findByPersonIdOrderByIdDesc(long personId, Pageable page);

    /** Submissions, versions of the report and steps of one round go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FeedbackRound> findWithLockById(long id);

    @Query("select r.id from FeedbackRound r")
    List<Long> findNumbers();

    long countByLaunchedAtGreaterThanEqualAndLaunchedAtLessThan(Instant from, Instant until);

    long countByLaunchedAtGreaterThanEqualAndLaunchedAtLessThanAndVersionsGreaterThan(
            Instant from, Instant until, int versions);
}
