package org.ctoportal.interview.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionEditionRepository extends JpaRepository<DecisionEdition, Long> {

    List<DecisionEdition> findByDecisionIdOrderByNumberDesc(long decisionId, Limit limit);

    Optional<DecisionEdition> findByDecisionIdAndNumber(long decisionId, int number);

    List<DecisionEdition> findByDecisionIdOrderByNumber(long decisionId);
}
