package org.ctoportal.assessment.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FeedbackAnswerRepository extends JpaRepository<FeedbackAnswer, Long> {

    List<FeedbackAnswer> findByRaterId(long raterId, Limit most);

    List<FeedbackAnswer> findByRaterIdIn(Collection<Long> raterIds, Limit most);

    Optional<FeedbackAnswer> findByRaterIdAndStatement(long raterId, String statement);

    @Modifying(flushAutomatically = true)
    @Query(
            "delete from FeedbackAnswer a where a.raterId in (select r.id from FeedbackRater r where r.roundId = :round)")
    void deleteOf(long round);
}
