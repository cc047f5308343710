package org.ctoportal.interview.schedule;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScheduleChangeRepository extends JpaRepository<ScheduleChange, Long> {

    List<ScheduleChange> findByDayIdOrderByIdDesc(long dayId, Limit limit);
}
