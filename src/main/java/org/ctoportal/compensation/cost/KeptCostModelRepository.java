package org.ctoportal.compensation.cost;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptCostModelRepository extends JpaRepository<KeptCostModel, Long> {

    Optional<KeptCostModel> findByPolicyId(long policy);
}
