package org.ctoportal.assessment.feedback;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FeedbackCommandRepository extends JpaRepository<FeedbackCommand, Long> {

    Optional<FeedbackCommand> findByRaterIdAndCommand(long raterId, String command);

    @Modifying(flushAutomatically = true)
    @Query(
            "delete from FeedbackCommand c where c.raterId in (select r.id from FeedbackRater r where r.roundId = :round)")
    void deleteOf(long round);
}
