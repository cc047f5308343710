package org.ctoportal.interview.schedule;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterviewRepository extends JpaRepository<Interview, Long> {

    List<Interview> findByDayIdOrderByStartsAtAscIdAsc(long dayId);

    List<Interview> findBySearchIdOrderByStartsAtAscIdAsc(long searchId);

    Optional<Interview> findByDayIdAndId(long dayId, long id);
}
