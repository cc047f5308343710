package org.ctoportal.authoring.approval;

import java.util.List;
import org.ctoportal.identity.Colleague;

/** What would happen if the draft were submitted now: on which route, or what stands in the way. */
public record SubmissionPlan(int revision, Route route, List<Blocker> blockers, List<Colleague> colleagues) {

    /** The names of those who would be asked as this party. */
    public List<String> names(Party party) {
        return party.role() == null
                ? List.of()
                : colleagues.stream()
                        .filter(party::includes)
                        .map(Colleague::name)
                        .toList();
    }
}
