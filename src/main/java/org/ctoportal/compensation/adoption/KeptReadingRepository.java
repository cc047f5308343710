package org.ctoportal.compensation.adoption;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptReadingRepository extends JpaRepository<KeptReading, Long> {

    List<KeptReading> findByPolicyIdOrderByIdAsc(long policyId);
}
