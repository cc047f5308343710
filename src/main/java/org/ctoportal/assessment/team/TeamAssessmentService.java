package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.assessment.team.result.TeamOutline;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Team assessments as their members and those who run them see them, and how one begins. */
@Service
@PreAuthorize("isAuthenticated()")
public class TeamAssessmentService {

    private static final Limit MOST_STEPS = Limit.of(100);

    private final TeamAssessmentRepository assessments;
    private final TeamMemberRepository members;
    private final PublishedTeamResultRepository results;
    private final TeamStepRepository steps;
    private final TeamDueRepository due;
    private final TeamAccess access;
    private final TeamSteps acts;
    private final InstrumentShelf instruments;
    private final ColleagueService colleagues;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    TeamAssessmentService(
            TeamAssessmentRepository assessments,
            TeamMemberRepository members,
            PublishedTeamResultRepository results,
            TeamStepRepository steps,
            TeamDueRepository due,
            TeamAccess access,
            TeamSteps acts,
            InstrumentShelf instruments,
            ColleagueService colleagues,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.assessments = assessments;
        this.members = members;
        this.results = results;
        this.steps = steps;
        this.due = due;
        this.access = access;
        this.acts = acts;
        this.instruments = instruments;
        this.colleagues = colleagues;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest first; those one is asked in alone for whoever does not keep assessments. */
    @Transactional(readOnly = true)
    public List<TeamAssessmentSummary> list(Pageable page) {
        return access.list(page).stream().map(TeamAssessment::summary).toList();
    }

    /** Who can be asked: everybody with an account in the district. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_TEAM_ASSESSMENTS)
    public List<Colleague> possibleMembers() {
        return colleagues.possibleMembers();
    }

    /** Whether members are written to; where no mail server carries letters, the start page alone tells them. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return acts.isCarried();
    }

    /**
     * Asks a team.
     *
     * @throws RefusedTeamAssessmentException when nothing could come of it as it is
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEAM_ASSESSMENTS)
    public TeamAssessmentId begin(BeginTeamAssessment said) {
        var instrument = instruments.current(InstrumentKind.LEADERSHIP_TEAM);
        var outline =
                TeamOutline.of(instrument, instruments.guide(InstrumentKind.LEADERSHIP_TEAM, instrument.version()));
        requireFit(said, outline.rule().fewest());
        var asked = chosen(said.members());
        var author = currentUser.get();
        var now = now();
        var zone = districts.profile().timeZone();
        var assessment = assessments.save(new TeamAssessment(said, instrument.version(), outline, zone, author, now));
        due.save(new TeamDue(
                assessment.assessmentId(),
                TenantScope.current(),
                assessment.time().nextAfter(now)));
        acts.log(assessment, TeamStep.What.BEGUN, author.id(), author.name(), "");
        acts.invite(
                assessment,
                members.saveAll(asked.stream()
                        .map(one -> new TeamMember(assessment, one, now))
                        .toList()));
        return assessment.assessmentId();
    }

    /**
     * One of them as the signed-in person may see it.
     *
     * @throws TeamAssessmentNotFoundException when there is none for them
     */
    @Transactional(readOnly = true)
    public TeamAssessmentDetails get(TeamAssessmentId id) {
        var assessment = access.get(id);
        var keeps = access.keeps();
        return new TeamAssessmentDetails(
                assessment.summary(),
                keeps,
                access.own(id).map(member -> member.state(true)).orElse(null),
                assessment.takesAnswers(clock.instant()),
                results.existsByAssessmentId(id.value()),
                assessment.outline().rule().fewest(),
                keeps ? standing(assessment) : team(assessment),
                keeps ? assessment.remindedAt() : null,
                keeps
                        ? steps.findByAssessmentIdOrderByIdDesc(id.value(), MOST_STEPS).stream()
                                .map(TeamStep::line)
                                .toList()
                        : List.of(),
                assessment.zone());
    }

    private List<MemberLine> standing(TeamAssessment assessment) {
        var seated = seated();
        return members.findByAssessmentIdOrderByPersonName(assessment.id(), TeamSteps.MOST_MEMBERS).stream()
                .map(one -> new MemberLine(one.person(), one.name(), one.state(seated.contains(one.person()))))
                .toList();
    }

    /** Who is on the team, and nothing of how far they are. */
    private List<MemberLine> team(TeamAssessment assessment) {
        return members.findByAssessmentIdOrderByPersonName(assessment.id(), TeamSteps.MOST_MEMBERS).stream()
                .filter(one -> !one.isTakenOff())
                .map(one -> new MemberLine(one.person(), one.name(), MemberState.ASKED))
                .toList();
    }

    private Set<PersonId> seated() {
        return colleagues.possibleMembers().stream().map(Colleague::id).collect(Collectors.toSet());
    }

    private void requireFit(BeginTeamAssessment said, int fewest) {
        if (said.purpose().isEmpty()) {
            throw new RefusedTeamAssessmentException(Why.PURPOSE_MISSING);
        }
        if (said.purpose().length() > BeginTeamAssessment.LONGEST_PURPOSE) {
            throw new RefusedTeamAssessmentException(Why.PURPOSE_TOO_LONG);
        }
        if (said.members().size() < fewest) {
            throw new RefusedTeamAssessmentException(Why.TOO_FEW);
        }
        if (said.members().size() > BeginTeamAssessment.MOST_MEMBERS) {
            throw new RefusedTeamAssessmentException(Why.TOO_MANY);
        }
        requireDay(said.lastDay(), today());
    }

    static void requireDay(LocalDate day, LocalDate today) {
        if (day.isBefore(today) || day.isAfter(today.plusDays(BeginTeamAssessment.MOST_DAYS))) {
            throw new RefusedTeamAssessmentException(Why.LAST_DAY);
        }
    }

    private List<Colleague> chosen(List<PersonId> wanted) {
        var chosen = possibleMembers().stream()
                .filter(one -> wanted.contains(one.id()))
                .toList();
        if (chosen.size() < wanted.size()) {
            throw new RefusedTeamAssessmentException(Why.NO_ACCOUNT);
        }
        return chosen;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
