package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationHandoverRepository extends JpaRepository<EvaluationHandover, Long> {

    List<EvaluationHandover> findByEvaluationIdOrderById(long evaluationId);
}
