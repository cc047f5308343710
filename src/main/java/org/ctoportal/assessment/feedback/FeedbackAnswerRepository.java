package org.ctoportal.assessment.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface FeedbackAnswerRepository extends JpaRepository<FeedbackAnswer, Long> {

    List<FeedbackAnswer> findByRaterId(long raterId, Limit most);

    List<FeedbackAnswer> findByRaterIdIn(Collection<Long> raterIds, Limit most);

    Optional<FeedbackAnswer> findByRaterIdAndStatement(long raterId, String statement);
}
