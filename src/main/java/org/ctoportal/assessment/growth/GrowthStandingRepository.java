package org.ctoportal.assessment.growth;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface GrowthStandingRepository extends JpaRepository<GrowthStanding, Long> {

    List<GrowthStanding> findByPlanIdOrderById(long plan);
}
