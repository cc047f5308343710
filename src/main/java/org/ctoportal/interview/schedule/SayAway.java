package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.LocalTime;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** Somebody, a candidate or a member of the panel, is not free for some hours of the day. */
public record SayAway(
        @Nullable CandidateId candidate, @Nullable Long member, LocalTime from, LocalTime to) implements Serializable {

    public SayAway {
        if ((candidate == null) == (member == null)) {
            throw new IllegalArgumentException("A candidate or a member of the panel");
        }
    }

    public boolean isInOrder() {
        return from.isBefore(to);
    }

    boolean isFor(long panelMember) {
        return member != null && member == panelMember;
    }
}
