package org.ctoportal.assessment.feedback;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface FeedbackRaterRepository extends JpaRepository<FeedbackRater, Long> {

    List<FeedbackRater> findByRoundIdOrderByName(long roundId, Limit most);

    Optional<FeedbackRater> findByRoundIdAndId(long roundId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FeedbackRater> findWithLockByRoundIdAndId(long roundId, long id);
}
