package org.ctoportal.interview.kit;

import java.util.List;
import org.ctoportal.authoring.approval.WaitingDecision;
import org.ctoportal.authoring.approval.WaitingDecisions;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The kits somebody else submitted, among what waits for a person who may approve them. */
@Component
class SubmittedKits implements WaitingDecisions {

    private final InterviewKitRepository kits;
    private final CurrentUser currentUser;

    SubmittedKits(InterviewKitRepository kits, CurrentUser currentUser) {
        this.kits = kits;
        this.currentUser = currentUser;
    }

    @Override
    public List<WaitingDecision> waiting(int most) {
        var person = currentUser.get();
        if (!person.may(Permissions.APPROVE_KITS)) {
            return List.of();
        }
        return kits.findSubmittedTo(person.id().value(), person.getUsername(), Limit.of(most)).stream()
                .map(kit -> new WaitingDecision(
                        "interviewKit.waiting",
                        kit.title(),
                        0,
                        InterviewKitRoutes.editorOf(new InterviewKitId(kit.id())),
                        kit.at(),
                        kit.by()))
                .toList();
    }
}
