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

    /** Days to come with interviews, of searches in which the person is no candidate; the next first. */
    @Query("""
            select new org.ctoportal.interview.schedule.InterviewDayRepository$DayAhead(d.searchId, d.id, s.title, d.heldOn,
                (select count(i.id) from Interview i where i.dayId = d.id and i.calledOff = false))
            from InterviewDay d join Search s on s.id = d.searchId
            where d.heldOn >= :today
            and not exists (select c.id from Candidate c
                where c.searchId = s.id and (c.personId = :person or c.email = :email))
            and (:reads = true or exists (select m.id from PanelMember m
                where m.searchId = d.searchId and m.personId = :person and m.removedAt is null))
            order by d.heldOn, d.id""")
    List<DayAhead> findAhead(LocalDate today, long person, String email, boolean reads, Limit most);

    record DayAhead(long searchId, long dayId, String title, LocalDate day, long interviews) {}
}
