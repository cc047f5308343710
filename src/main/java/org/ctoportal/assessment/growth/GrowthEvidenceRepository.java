package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface GrowthEvidenceRepository extends JpaRepository<GrowthEvidence, Long> {

    List<GrowthEvidence> findByPlanIdOrderByDoneOnAscIdAsc(long plan);

    List<GrowthEvidence> findByPlanIdAndGoalId(long plan, long goal);

    Optional<GrowthEvidence> findByPlanIdAndId(long plan, long id);
}
