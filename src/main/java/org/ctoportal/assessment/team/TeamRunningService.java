package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.records.Holds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a running assessment by those who run it. Once closed, every step is refused. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEAM_ASSESSMENTS)
public class TeamRunningService {

    private final TeamMemberRepository members;
    private final TeamAnswerRepository answers;
    private final TeamDueRepository due;
    private final TeamAccess access;
    private final TeamSteps steps;
    private final Holds holds;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;
    private final Clock clock;

    TeamRunningService(
            TeamMemberRepository members,
            TeamAnswerRepository answers,
            TeamDueRepository due,
            TeamAccess access,
            TeamSteps steps,
            Holds holds,
            ColleagueService colleagues,
            CurrentUser currentUser,
            Clock clock) {
        this.members = members;
        this.answers = answers;
        this.due = due;
        this.access = access;
        this.steps = steps;
        this.holds = holds;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks more people; who was taken off before is asked again.
     *
     * @throws RefusedTeamAssessmentException when one has no account in the district, or the team grows too large
     */
    @Transactional
    public void add(TeamAssessmentId id, List<PersonId> people) {
        var assessment = running(id);
        var accounts = colleagues.possibleMembers();
        var held = members.findByAssessmentIdOrderByPersonName(id.value(), TeamSteps.MOST_MEMBERS);
        var active = held.stream().filter(one -> !one.isTakenOff()).count();
        var asked = new ArrayList<TeamMember>();
        for (var person : people.stream().distinct().toList()) {
            var colleague = accounts.stream()
                    .filter(one -> one.id().equals(person))
                    .findFirst()
                    .orElseThrow(() -> new RefusedTeamAssessmentException(Why.NO_ACCOUNT));
            var known = held.stream().filter(one -> one.person().equals(person)).findFirst();
            if (known.isEmpty() || known.get().isTakenOff()) {
                asked.add(known.orElseGet(() -> members.save(new TeamMember(assessment, colleague, now()))));
                known.ifPresent(one -> one.askAgain(now()));
                log(assessment, TeamStep.What.ADDED, colleague.name());
            }
        }
        if (active + asked.size() > BeginTeamAssessment.MOST_MEMBERS) {
            throw new RefusedTeamAssessmentException(Why.TOO_MANY);
        }
        steps.invite(assessment, asked);
    }

    /**
     * No longer asks somebody who has not submitted; what they began is deleted.
     *
     * @throws RefusedTeamAssessmentException when they submitted: nobody takes away an answer
     */
    @Transactional
    public void takeOff(TeamAssessmentId id, PersonId person) {
        var assessment = running(id);
        var member = members.findWithLockByAssessmentIdAndPersonId(id.value(), person.value())
                .orElseThrow(TeamAssessmentNotFoundException::new);
        member.takeOff(now());
        holds.require(TeamRecordSource.CLASS, id.value());
        answers.deleteOf(member.id());
        log(assessment, TeamStep.What.TAKEN_OFF, member.name());
    }

    /** Sets another last day and tells those who have not submitted; after a reminder that day the next says it. */
    @Transactional
    public void endOn(TeamAssessmentId id, LocalDate day) {
        var assessment = running(id);
        var now = clock.instant();
        TeamAssessmentService.requireDay(day, LocalDate.ofInstant(now, assessment.zone()));
        if (!day.equals(assessment.time().lastDay())) {
            assessment.endOn(day);
            due.findById(id.value())
                    .ifPresent(one -> one.leaveUntil(assessment.time().nextAfter(now)));
            log(assessment, TeamStep.What.LAST_DAY, day.toString());
            if (steps.isCarried() && TeamClock.mayRemind(assessment, now)) {
                steps.tellLastDay(
                        assessment, currentUser.get().id(), currentUser.get().name());
            }
        }
    }

    /**
     * Reminds those who have not submitted; not twice a day.
     *
     * @return whether letters were written
     */
    @Transactional
    public boolean remind(TeamAssessmentId id) {
        var assessment = running(id);
        if (!steps.isCarried() || !TeamClock.mayRemind(assessment, clock.instant())) {
            return false;
        }
        steps.remind(assessment, currentUser.get().id(), currentUser.get().name());
        return true;
    }

    /** Closes it for good and makes the one result, where enough submitted. */
    @Transactional
    public void close(TeamAssessmentId id) {
        var assessment = running(id);
        steps.close(assessment, currentUser.get().id(), currentUser.get().name());
        due.deleteById(id.value());
    }

    private TeamAssessment running(TeamAssessmentId id) {
        var assessment = access.run(id);
        assessment.requireRunning();
        return assessment;
    }

    private void log(TeamAssessment assessment, TeamStep.What what, String subject) {
        steps.log(assessment, what, currentUser.get().id(), currentUser.get().name(), subject);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
