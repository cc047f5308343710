package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/** What lies ahead of somebody who grows: goals with their days, and groups that wait for an answer. */
public record GrowthAhead(List<AheadGoal> goals, List<StudyGroupSummary> invitations) implements Serializable {

    public GrowthAhead {
        goals = List.copyOf(goals);
        invitations = List.copyOf(invitations);
    }

    public boolean isEmpty() {
        return goals.isEmpty() && invitations.isEmpty();
    }
}
