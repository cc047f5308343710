package org.ctoportal.compensation.adoption;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptVersionRepository extends JpaRepository<KeptVersion, Long> {

    List<KeptVersion> findByPolicyIdOrderByIdAsc(long policyId);
}
