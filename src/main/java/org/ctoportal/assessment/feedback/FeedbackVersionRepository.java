package org.ctoportal.assessment.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface FeedbackVersionRepository extends JpaRepository<FeedbackVersion, Long> {

    List<FeedbackVersion> findByRoundIdOrderByNumber(long roundId, Limit most);

    Optional<FeedbackVersion> findByRoundIdAndNumber(long roundId, int number);
}
