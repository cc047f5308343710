package org.ctoportal.credential.eligibility;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptEligibilityRepository extends JpaRepository<KeptEligibility, Long> {

    Optional<KeptEligibility> findByPersonIdAndCode(long personId, String code);
}
