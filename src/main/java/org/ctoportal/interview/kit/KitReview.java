package org.ctoportal.interview.kit;

import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.stereotype.Component;

/** Who may read a kit for another and approve it: whoever keeps kits and did not submit it. */
@Component
class KitReview {

    private final ColleagueService colleagues;
    private final CurrentUser currentUser;

    KitReview(ColleagueService colleagues, CurrentUser currentUser) {
        this.colleagues = colleagues;
        this.currentUser = currentUser;
    }

    /** The others who keep kits; none where one person does all of it. */
    List<Colleague> others() {
        var person = currentUser.get().id();
        return colleagues.readers().stream()
                .filter(colleague -> !colleague.id().equals(person))
                .filter(colleague -> colleague.roles().stream()
                        .anyMatch(role -> role.permissions().contains(Permissions.KEEP_KITS)))
                .toList();
    }

    /** Nobody is asked to approve their own words while somebody else can. */
    boolean mayApprove(KitSubmission submission) {
        return !submission.submitter().equals(currentUser.get().id()) || others().isEmpty();
    }
}
