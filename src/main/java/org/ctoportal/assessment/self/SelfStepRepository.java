package org.ctoportal.assessment.self;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SelfStepRepository extends JpaRepository<SelfStep, Long> {

    List<SelfStep> findByAssessmentIdOrderByIdDesc(long assessmentId, Limit most);

    @Modifying
    @Query("delete from SelfStep s where s.assessmentId = :assessment")
    void deleteOf(long assessment);
}
