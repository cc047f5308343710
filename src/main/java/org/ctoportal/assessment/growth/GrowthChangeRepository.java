package org.ctoportal.assessment.growth;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface GrowthChangeRepository extends JpaRepository<GrowthChange, Long> {

    List<GrowthChange> findByPlanIdOrderByIdDesc(long plan, Limit limit);
}
