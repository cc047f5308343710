package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Team assessments in which something is due, over all districts. */
@Component
class TeamDueQueue {

    private static final Limit AT_ONCE = Limit.of(20);

    /** Long enough for one; whoever is killed meanwhile loses nothing, it is taken again. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final TeamDueRepository due;
    private final Clock clock;

    TeamDueQueue(TeamDueRepository due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** An assessment in which something is due. */
    record Taken(TeamAssessmentId assessment, DistrictId district) {}

    /** Takes what is due, so that no other portal does it at the same time. */
    @Transactional
    public List<Taken> take() {
        var now = clock.instant();
        return due.findByDueAtLessThanEqualOrderByDueAt(now, AT_ONCE).stream()
                .map(one -> {
                    one.leaveUntil(now.plus(LEASE));
                    return new Taken(one.assessment(), one.district());
                })
                .toList();
    }
}
