package org.ctoportal.assessment.matrix;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatrixConsentRepository extends JpaRepository<MatrixConsent, Long> {

    boolean existsByPersonId(long personId);

    Optional<MatrixConsent> findByPersonId(long personId);
}
