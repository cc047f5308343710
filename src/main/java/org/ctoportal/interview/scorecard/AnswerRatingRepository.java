package org.ctoportal.interview.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerRatingRepository extends JpaRepository<AnswerRating, Long> {

    Optional<AnswerRating> findByScorecardIdAndQuestion(long scorecardId, String question);

    List<AnswerRating> findByScorecardIdInOrderById(Collection<Long> scorecards);
}
