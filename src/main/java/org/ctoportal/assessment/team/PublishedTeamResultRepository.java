package org.ctoportal.assessment.team;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublishedTeamResultRepository extends JpaRepository<PublishedTeamResult, Long> {

    Optional<PublishedTeamResult> findByAssessmentId(long assessmentId);

    boolean existsByAssessmentId(long assessmentId);
}
