package org.ctoportal.interview.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScorecardStepRepository extends JpaRepository<ScorecardStep, Long> {

    List<ScorecardStep> findByScorecardIdIn(Collection<Long> scorecards);

    List<ScorecardStep> findByScorecardIdInOrderByNumber(Collection<Long> scorecards);

    Optional<ScorecardStep> findFirstByScorecardIdOrderByNumberDesc(long scorecard);
}
