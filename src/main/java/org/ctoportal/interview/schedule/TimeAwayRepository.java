package org.ctoportal.interview.schedule;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TimeAwayRepository extends JpaRepository<TimeAway, Long> {

    List<TimeAway> findBySearchIdOrderByFromMinuteAscIdAsc(long searchId);

    Optional<TimeAway> findByDayIdAndId(long dayId, long id);
}
