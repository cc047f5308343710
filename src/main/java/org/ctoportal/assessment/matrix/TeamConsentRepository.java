package org.ctoportal.assessment.matrix;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamConsentRepository extends JpaRepository<TeamConsent, Long> {

    boolean existsByPersonId(long personId);

    Optional<TeamConsent> findByPersonId(long personId);
}
