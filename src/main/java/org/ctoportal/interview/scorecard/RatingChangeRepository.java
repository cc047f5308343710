package org.ctoportal.interview.scorecard;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RatingChangeRepository extends JpaRepository<RatingChange, Long> {

    /** The oldest first. */
    @Query("""
            select c from RatingChange c join AnswerRating a on a.id = c.ratingId
            where a.scorecardId in :scorecards order by c.ratingId, c.number""")
    List<RatingChange> findByScorecards(Collection<Long> scorecards);
}
