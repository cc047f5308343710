package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.time.Instant;

/** A kit in a list. */
public record InterviewKitSummary(
        InterviewKitId id,
        String title,
        KitStatus status,
        int editions,
        int questions,
        int minutes,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    static InterviewKitSummary of(InterviewKit kit) {
        var asked = kit.content().kit();
        var standing = kit.standing();
        return new InterviewKitSummary(
                new InterviewKitId(kit.id()),
                kit.title(),
                standing.status(),
                standing.editions(),
                asked.questions().size(),
                asked.time().total(),
                standing.changedAt(),
                standing.changedBy());
    }
}
