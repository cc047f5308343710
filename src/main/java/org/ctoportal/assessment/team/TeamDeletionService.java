package org.ctoportal.assessment.team;

import java.util.List;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away an assessment that was begun by mistake. One with a result stays: its team has read it, and who looked at it is
 * kept with it.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEAM_ASSESSMENTS)
public class TeamDeletionService {

    private static final Logger log = LoggerFactory.getLogger(TeamDeletionService.class);

    private final TeamAssessmentRepository assessments;
    private final TeamMemberRepository members;
    private final TeamAnswerRepository answers;
    private final TeamStepRepository steps;
    private final TeamDueRepository due;
    private final PublishedTeamResultRepository results;
    private final TeamAccess access;
    private final TeamWithdrawal letters;
    private final CurrentUser currentUser;

    TeamDeletionService(
            TeamAssessmentRepository assessments,
            TeamMemberRepository members,
            TeamAnswerRepository answers,
            TeamStepRepository steps,
            TeamDueRepository due,
            PublishedTeamResultRepository results,
            TeamAccess access,
            TeamWithdrawal letters,
            CurrentUser currentUser) {
        this.assessments = assessments;
        this.members = members;
        this.answers = answers;
        this.steps = steps;
        this.due = due;
        this.results = results;
        this.access = access;
        this.letters = letters;
        this.currentUser = currentUser;
    }

    /**
     * Takes it away with its members, their answers and its history; nothing of it stays. Who had been written to is written
     * that it is gone. Its members are held first, so that nobody is answering meanwhile.
     *
     * @throws RefusedTeamAssessmentException when it has a result, or is no longer what whoever confirmed it was told
     * @throws TeamAssessmentNotFoundException when there is none, such as when somebody else was quicker
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void delete(DeleteTeamAssessment said) {
        var assessment = access.run(said.assessment());
        var team = members.findWithLockByAssessmentIdOrderById(assessment.id());
        if (results.existsByAssessmentId(assessment.id())) {
            throw new RefusedTeamAssessmentException(Why.RESULT);
        }
        requireAsTold(said, team);
        letters.withdraw(assessment, team);
        answers.deleteOfAssessment(assessment.id());
        members.deleteAll(team);
        steps.deleteOf(assessment.id());
        due.deleteById(assessment.id());
        assessments.delete(assessment);
        log.info(
                "Team assessment {} was deleted by person {}: {} asked, {} submitted",
                assessment.id(),
                currentUser.get().id().value(),
                said.asked(),
                said.submitted());
    }

    private static void requireAsTold(DeleteTeamAssessment said, List<TeamMember> team) {
        var asked = team.stream().filter(one -> !one.isTakenOff()).count();
        var submitted = team.stream().filter(TeamMember::isSubmitted).count();
        if (asked != said.asked() || submitted != said.submitted()) {
            throw new RefusedTeamAssessmentException(Why.CHANGED);
        }
    }
}
