package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.team.result.TeamOutline;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a demonstration district team assessments of earlier days at start. No screen calls it. */
@Component
public class TeamAssessmentFounding {

    private final TeamAssessmentRepository assessments;
    private final TeamMemberRepository members;
    private final TeamDueRepository due;
    private final TeamSteps steps;
    private final InstrumentShelf instruments;
    private final DistrictProfileService districts;
    private final ManyRows many;
    private final CurrentUser currentUser;
    private final Clock clock;

    TeamAssessmentFounding(
            TeamAssessmentRepository assessments,
            TeamMemberRepository members,
            TeamDueRepository due,
            TeamSteps steps,
            InstrumentShelf instruments,
            DistrictProfileService districts,
            ManyRows many,
            CurrentUser currentUser,
            Clock clock) {
        this.assessments = assessments;
        this.members = members;
        this.due = due;
        this.steps = steps;
        this.instruments = instruments;
        this.districts = districts;
        this.many = many;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * One who is asked.
     *
     * @param levels a digit for each statement, in the order of the instrument; what is no digit is not enough information;
     *     empty for somebody who has not submitted
     */
    public record FoundMember(Colleague person, String levels) {}

    /** One assessment, begun so long ago, until so many days from today. */
    public record FoundAssessment(String purpose, Duration ago, int daysLeft, List<FoundMember> team) {}

    /** Adds it, asked by whoever acts, unless there is one of that purpose; what has no day left is closed. */
    @Transactional
    public TeamAssessmentId found(FoundAssessment wanted) {
        var known = assessments.findByPurpose(wanted.purpose());
        if (known.isPresent()) {
            return known.get().assessmentId();
        }
        var instrument = instruments.current(InstrumentKind.LEADERSHIP_TEAM);
        var outline =
                TeamOutline.of(instrument, instruments.guide(InstrumentKind.LEADERSHIP_TEAM, instrument.version()));
        var zone = districts.profile().timeZone();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var begun = now.minus(wanted.ago());
        var command = new BeginTeamAssessment(
                wanted.purpose(),
                wanted.team().stream().map(one -> one.person().id()).toList(),
                LocalDate.ofInstant(now, zone).plusDays(wanted.daysLeft()));
        var person = currentUser.get();
        var assessment =
                assessments.save(new TeamAssessment(command, instrument.version(), outline, zone, person, begun));
        var answers = new ArrayList<TeamAnswer>();
        wanted.team().forEach(one -> answers.addAll(answered(assessment, instrument, one, begun)));
        many.insert(answers);
        steps.log(assessment, TeamStep.What.BEGUN, person.id(), person.name(), "");
        if (wanted.daysLeft() < 0) {
            steps.close(assessment, person.id(), person.name());
        } else {
            due.save(new TeamDue(
                    assessment.assessmentId(),
                    TenantScope.current(),
                    assessment.time().nextAfter(now)));
        }
        return assessment.assessmentId();
    }

    private List<TeamAnswer> answered(TeamAssessment assessment, Instrument instrument, FoundMember one, Instant at) {
        var member = members.save(new TeamMember(assessment, one.person(), at));
        var answers = new ArrayList<TeamAnswer>();
        var statements = instrument.statements().map(Instrument.Statement::code).toList();
        for (var number = 0; number < one.levels().length(); number++) {
            var digit = Character.digit(one.levels().charAt(number), 10);
            var said = new RateStatement(
                    UUID.randomUUID(), statements.get(number), digit < 0 ? null : Integer.valueOf(digit), digit < 0);
            answers.add(new TeamAnswer(member, said, at));
        }
        if (!answers.isEmpty()) {
            member.submit(UUID.randomUUID(), at);
        }
        return answers;
    }
}
