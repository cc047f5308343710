package org.ctoportal.interview.schedule;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarToldRepository extends JpaRepository<CalendarTold, Long> {

    List<CalendarTold> findByInterviewIdIn(Collection<Long> interviews);

    List<CalendarTold> findBySearchId(long search);
}
