package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GrowthGoalRepository extends JpaRepository<GrowthGoal, Long> {

    @Query("select g.id from GrowthGoal g")
    List<Long> findNumbers();

    List<GrowthGoal> findByPlanIdOrderByPlaceAscIdAsc(long plan);

    Optional<GrowthGoal> findByPlanIdAndId(long plan, long id);

    /** Open goals with a date of the plan of that person, the earliest first. */
    @Query("""
            select g from GrowthGoal g join GrowthPlan p on p.id = g.planId
            where p.personId = :person and g.status <> org.ctoportal.assessment.growth.GoalStatus.DONE
            and g.dueOn is not null order by g.dueOn, g.place, g.id""")
    List<GrowthGoal> findAhead(long person, Limit limit);
}
