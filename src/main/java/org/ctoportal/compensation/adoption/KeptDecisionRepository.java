package org.ctoportal.compensation.adoption;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptDecisionRepository extends JpaRepository<KeptDecision, Long> {

    List<KeptDecision> findByPolicyIdOrderByIdAsc(long policyId);
}
