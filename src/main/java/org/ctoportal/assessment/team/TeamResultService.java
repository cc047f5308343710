package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.identity.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results for their team and for those who keep assessments. Every look is kept before it is shown, and the team sees it. */
@Service
@PreAuthorize("isAuthenticated()")
public class TeamResultService {

    private static final Limit MOST_STEPS = Limit.of(100);
    private static final Set<String> LOOKS = Set.of("CLOSED", "VIEWED", "TAKEN");

    private final TeamMemberRepository members;
    private final PublishedTeamResultRepository results;
    private final TeamStepRepository steps;
    private final TeamAccess access;
    private final InstrumentShelf instruments;
    private final CurrentUser currentUser;
    private final Clock clock;

    TeamResultService(
            TeamMemberRepository members,
            PublishedTeamResultRepository results,
            TeamStepRepository steps,
            TeamAccess access,
            InstrumentShelf instruments,
            CurrentUser currentUser,
            Clock clock) {
        this.members = members;
        this.results = results;
        this.steps = steps;
        this.access = access;
        this.instruments = instruments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The result, to look at.
     *
     * @throws TeamAssessmentNotFoundException when there is none, or not for whoever is signed in
     */
    @Transactional
    public TeamResultDetails view(TeamAssessmentId id) {
        return read(id, TeamStep.What.VIEWED, "");
    }

    /** The result, for a file of that kind. */
    @Transactional
    public TeamResultDetails take(TeamAssessmentId id, String format) {
        return read(id, TeamStep.What.TAKEN, format);
    }

    private TeamResultDetails read(TeamAssessmentId id, TeamStep.What what, String subject) {
        var assessment = access.read(id);
        var published = results.findByAssessmentId(id.value()).orElseThrow(TeamAssessmentNotFoundException::new);
        var person = currentUser.get();
        steps.save(new TeamStep(
                assessment,
                what,
                person.id(),
                person.name(),
                subject,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        var version = assessment.packVersion();
        return new TeamResultDetails(
                assessment.summary(),
                published.result(),
                published.madeAt(),
                (int) members.findByAssessmentIdOrderByPersonName(id.value(), TeamSteps.MOST_MEMBERS).stream()
                        .filter(member -> !member.isTakenOff())
                        .count(),
                instruments.get(InstrumentKind.LEADERSHIP_TEAM, version),
                instruments.guide(InstrumentKind.LEADERSHIP_TEAM, version),
                looks(id),
                assessment.zone());
    }

    private List<TeamStepLine> looks(TeamAssessmentId id) {
        return steps.findByAssessmentIdOrderByIdDesc(id.value(), MOST_STEPS).stream()
                .map(TeamStep::line)
                .filter(line -> LOOKS.contains(line.what()))
                .toList();
    }
}
