package org.ctoportal.guide;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface JourneyPartRepository extends JpaRepository<JourneyPart, Long> {

    Optional<JourneyPart> findByJourneyIdAndStep(long journeyId, JourneyStep step);
}
