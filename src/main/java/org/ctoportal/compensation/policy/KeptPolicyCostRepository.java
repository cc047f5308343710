package org.ctoportal.compensation.policy;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptPolicyCostRepository extends JpaRepository<KeptPolicyCost, Long> {

    Optional<KeptPolicyCost> findFirstByPolicyIdOrderByIdDesc(long policyId);
}
