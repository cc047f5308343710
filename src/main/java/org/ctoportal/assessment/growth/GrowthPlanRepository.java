package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GrowthPlanRepository extends JpaRepository<GrowthPlan, Long> {

    @Query("select p.id from GrowthPlan p")
    List<Long> findNumbers();

    Optional<GrowthPlan> findByPersonId(long person);

    Optional<GrowthPlan> findByIdAndSharedPersonId(long id, long reader);

    List<GrowthPlan> findBySharedPersonIdOrderByPersonName(long reader, Limit limit);

    @Query("""
            select count(p) from GrowthPlan p where exists (select 1 from GrowthGoal g
                where g.planId = p.id and g.status = org.ctoportal.assessment.growth.GoalStatus.DONE)""")
    long countWithDoneGoal();

    boolean existsByPersonIdAndSharedPersonIdIsNotNull(long personId);
}
