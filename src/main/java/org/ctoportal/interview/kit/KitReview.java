package org.ctoportal.interview.kit;

import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.stereotype.Component;

/** Who could read a kit for the signed-in person and approve it. */
@Component
class KitReview {

    private final InterviewKitRepository kits;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;

    KitReview(InterviewKitRepository kits, ColleagueService colleagues, CurrentUser currentUser) {
        this.kits = kits;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
    }

    /** Nobody who applied for the position; none where one person does all of it. */
    List<Colleague> others(InterviewKit kit) {
        var person = currentUser.get().id();
        var applicants = kits.findApplicants(kit.origin().document().value());
        return colleagues.readers().stream()
                .filter(colleague -> !colleague.id().equals(person))
                .filter(colleague -> !applicants.contains(colleague.id().value()))
                .filter(colleague -> colleague.roles().stream()
                        .anyMatch(role -> role.permissions().contains(Permissions.APPROVE_KITS)))
                .toList();
    }
}
