package org.ctoportal.interview.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InterviewRepository extends JpaRepository<Interview, Long> {

    List<Interview> findByDayIdOrderByStartsAtAscIdAsc(long dayId);

    List<Interview> findBySearchIdOrderByStartsAtAscIdAsc(long searchId);

    /** When a place is taken on a day by interviews of other searches; upper and lower case are the same. */
    @Query("""
            select new org.ctoportal.interview.schedule.InterviewRepository$Taken(i.startsAt, i.endsAt)
            from Interview i join InterviewDay d on d.id = i.dayId
            where i.searchId <> :search and i.calledOff = false and d.heldOn = :day and d.place = :place
            order by i.startsAt""")
    List<Taken> findTaken(long search, LocalDate day, String place);

    /** A time, without whose it is. */
    record Taken(Instant startsAt, Instant endsAt) {}

    Optional<Interview> findByDayIdAndId(long dayId, long id);
}
