package org.ctoportal.interview.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScoreCommandRepository extends JpaRepository<ScoreCommand, Long> {

    Optional<ScoreCommand> findByScorecardIdAndCommand(long scorecardId, String command);

    List<ScoreCommand> findByScorecardIdIn(Collection<Long> scorecards);
}
