package org.ctoportal.assessment.growth;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface GoalDueRepository extends JpaRepository<GoalDue, Long> {

    List<GoalDue> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<GoalDue> findWithLockByGoal(long goal);

    List<GoalDue> findByPlan(long plan);
}
