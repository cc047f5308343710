package org.ctoportal.assessment.evaluation.policy;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationPolicyRepository extends JpaRepository<EvaluationPolicy, Long> {

    /** At most one: the district in the key says so. */
    @Override
    List<EvaluationPolicy> findAll();
}
