package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationAccessRepository extends JpaRepository<EvaluationAccess, Long> {

    List<EvaluationAccess> findByEvaluationIdOrderByIdDesc(long evaluation, Limit limit);

    void deleteByEvaluationId(long evaluation);
}
