package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface GrowthPlanRepository extends JpaRepository<GrowthPlan, Long> {

    Optional<GrowthPlan> findByPersonId(long person);

    Optional<GrowthPlan> findByIdAndSharedPersonId(long id, long reader);

    List<GrowthPlan> findBySharedPersonIdOrderByPersonName(long reader, Limit limit);
}
