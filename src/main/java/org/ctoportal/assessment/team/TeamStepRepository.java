package org.ctoportal.assessment.team;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TeamStepRepository extends JpaRepository<TeamStep, Long> {

    List<TeamStep> findByAssessmentIdOrderByIdDesc(long assessmentId, Limit most);

    @Modifying
    @Query("delete from TeamStep s where s.assessmentId = :assessment")
    void deleteOf(long assessment);
}
