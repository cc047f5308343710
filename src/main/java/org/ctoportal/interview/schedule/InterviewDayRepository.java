package org.ctoportal.interview.schedule;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface InterviewDayRepository extends JpaRepository<InterviewDay, Long> {

    List<InterviewDay> findBySearchIdOrderByHeldOn(long searchId, Limit limit);

    Optional<InterviewDay> findBySearchIdAndId(long searchId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<InterviewDay> findWithLockBySearchIdAndId(long searchId, long id);
}
