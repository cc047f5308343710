package org.ctoportal.assessment.team;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.approval.WaitingDecision;
import org.ctoportal.authoring.approval.WaitingDecisions;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a member was asked and has not submitted, among what waits for them. */
@Component
class WaitingTeamAssessments implements WaitingDecisions {

    private final TeamMemberRepository members;
    private final TeamAssessmentRepository assessments;
    private final CurrentUser currentUser;
    private final Clock clock;

    WaitingTeamAssessments(
            TeamMemberRepository members, TeamAssessmentRepository assessments, CurrentUser currentUser, Clock clock) {
        this.members = members;
        this.assessments = assessments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<WaitingDecision> waiting(int most) {
        return members.findWaiting(currentUser.get().id().value(), Limit.of(most)).stream()
                .flatMap(member -> waiting(member).stream())
                .toList();
    }

    /** The clock may close one some minutes after its time. */
    private Optional<WaitingDecision> waiting(TeamMember member) {
        return assessments
                .findById(member.assessment().value())
                .filter(one -> one.takesAnswers(clock.instant()))
                .map(one -> new WaitingDecision(
                        "assessment.team.waiting",
                        one.purpose(),
                        0,
                        TeamAssessmentRoutes.sheetOf(one.assessmentId()),
                        member.askedAt(),
                        one.starterName(),
                        WaitingKind.ANSWER,
                        one.lastDay(),
                        Telling.BY_ITS_ROOM));
    }
}
