package org.ctoportal.assessment.evaluation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationResponseRepository extends JpaRepository<EvaluationResponse, Long> {

    List<EvaluationResponse> findByEditionIdInOrderById(Collection<Long> editions);
}
