package org.ctoportal.assessment.team;

import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Which assessments are there for whom: those who keep them see each, everybody else those they are asked in. */
@Component
class TeamAccess {

    private final TeamAssessmentRepository assessments;
    private final TeamMemberRepository members;
    private final CurrentUser currentUser;

    TeamAccess(TeamAssessmentRepository assessments, TeamMemberRepository members, CurrentUser currentUser) {
        this.assessments = assessments;
        this.members = members;
        this.currentUser = currentUser;
    }

    List<TeamAssessment> list(Pageable page) {
        return keeps()
                ? assessments.findAllByOrderByIdDesc(page)
                : assessments.findAsking(currentUser.get().id().value(), page);
    }

    /** One that may be looked at; whoever was taken off is still told so. */
    TeamAssessment get(TeamAssessmentId id) {
        return assessments
                .findById(id.value())
                .filter(one -> keeps() || own(id).isPresent())
                .orElseThrow(TeamAssessmentNotFoundException::new);
    }

    /** One whose result may be read: by its team, and by those who keep assessments. */
    TeamAssessment read(TeamAssessmentId id) {
        return assessments
                .findById(id.value())
                .filter(one -> keeps()
                        || own(id).filter(member -> !member.isTakenOff()).isPresent())
                .orElseThrow(TeamAssessmentNotFoundException::new);
    }

    /** One that may be changed; nobody else changes it meanwhile. */
    TeamAssessment run(TeamAssessmentId id) {
        return assessments
                .findWithLockById(id.value())
                .filter(one -> keeps())
                .orElseThrow(TeamAssessmentNotFoundException::new);
    }

    Optional<TeamMember> own(TeamAssessmentId id) {
        return members.findByAssessmentIdAndPersonId(
                id.value(), currentUser.get().id().value());
    }

    boolean keeps() {
        return currentUser.get().may(Permissions.KEEP_TEAM_ASSESSMENTS);
    }
}
