package org.ctoportal.assessment.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvaluationEditionRepository extends JpaRepository<EvaluationEdition, Long> {

    List<EvaluationEdition> findByEvaluationIdOrderByNumberDesc(long evaluationId);

    Optional<EvaluationEdition> findByEvaluationIdAndNumber(long evaluationId, int number);

    /** Those an employee has not signed that stand as they are, the longest waiting first. */
    @Query("""
            select d from EvaluationEdition d join Evaluation e on e.id = d.evaluationId
            where e.employeeId = :employee and (d.number = e.finalEdition or d.number = e.midYearEdition)
            and not exists (select r.id from EvaluationReceipt r where r.editionId = d.id)
            order by d.madeAt""")
    List<EvaluationEdition> findUnsigned(long employee, Limit limit);
}
