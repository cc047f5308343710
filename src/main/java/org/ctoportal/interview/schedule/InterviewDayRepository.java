package org.ctoportal.interview.schedule;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InterviewDayRepository extends JpaRepository<InterviewDay, Long> {

    List<InterviewDay> findBySearchIdOrderByHeldOn(long searchId, Limit limit);

    Optional<InterviewDay> findBySearchIdAndId(long searchId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<InterviewDay> findWithLockBySearchIdAndId(long searchId, long id);

    @Query("""
            select new org.ctoportal.interview.schedule.InterviewDayRepository$LastHeld(d.searchId, max(d.heldOn))
            from InterviewDay d where d.searchId in :searches group by d.searchId""")
    List<LastHeld> findLastHeld(Collection<Long> searches);

    /** The last day on which a search has interviews. */
    record LastHeld(long searchId, LocalDate day) {}
}
