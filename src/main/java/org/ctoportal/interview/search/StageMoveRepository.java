package org.ctoportal.interview.search;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageMoveRepository extends JpaRepository<StageMove, Long> {

    List<StageMove> findByCandidateIdOrderByNumberDesc(long candidateId, Limit limit);
}
