package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds in which something is due, over all districts. */
@Component
class FeedbackDueQueue {

    private static final Limit AT_ONCE = Limit.of(20);

    /** Long enough for one round; whoever is killed meanwhile loses nothing, it is taken again. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final FeedbackDueRepository due;
    private final Clock clock;

    FeedbackDueQueue(FeedbackDueRepository due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** A round in which something is due. */
    record Taken(FeedbackRoundId round, DistrictId district) {}

    /** Takes what is due, so that no other portal does it at the same time. */
    @Transactional
    public List<Taken> take() {
        var now = clock.instant();
        return due.findByDueAtLessThanEqualOrderByDueAt(now, AT_ONCE).stream()
                .map(one -> {
                    one.leaveUntil(now.plus(LEASE));
                    return new Taken(one.round(), one.district());
                })
                .toList();
    }
}
