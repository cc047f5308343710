package org.ctoportal.assessment.team;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamStepRepository extends JpaRepository<TeamStep, Long> {

    List<TeamStep> findByAssessmentIdOrderByIdDesc(long assessmentId, Limit most);
}
