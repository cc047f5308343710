package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.sheet.SentAnswers;
import org.ctoportal.assessment.team.result.TeamOutline;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what members say, each of themselves alone. What comes twice under one number is stored once; every method answers
 * when it was stored, and returns only once it is. Who waited for a lock must see what was stored meanwhile, so nothing is
 * read as of the begin of the transaction.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class TeamAnswerService {

    private static final Limit MOST_ANSWERS = Limit.of(500);

    private final TeamAssessmentRepository assessments;
    private final TeamMemberRepository members;
    private final TeamAnswerRepository answers;
    private final TeamAssessmentService details;
    private final InstrumentShelf instruments;
    private final CurrentUser currentUser;
    private final Clock clock;

    TeamAnswerService(
            TeamAssessmentRepository assessments,
            TeamMemberRepository members,
            TeamAnswerRepository answers,
            TeamAssessmentService details,
            InstrumentShelf instruments,
            CurrentUser currentUser,
            Clock clock) {
        this.assessments = assessments;
        this.members = members;
        this.answers = answers;
        this.details = details;
        this.instruments = instruments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What the signed-in person is asked, with what they said so far.
     *
     * @throws TeamAssessmentNotFoundException when they are not on the team
     */
    @Transactional(readOnly = true)
    public AskedTeamMember asked(TeamAssessmentId id) {
        var person = currentUser.get().id();
        var member = members.findByAssessmentIdAndPersonId(id.value(), person.value())
                .orElseThrow(TeamAssessmentNotFoundException::new);
        var version = assessments.findById(id.value()).orElseThrow().packVersion();
        return new AskedTeamMember(
                details.get(id),
                person,
                instruments.get(InstrumentKind.LEADERSHIP_TEAM, version),
                instruments.guide(InstrumentKind.LEADERSHIP_TEAM, version).instructions(),
                answers.findByMemberId(member.id(), MOST_ANSWERS).stream()
                        .map(TeamAnswer::sheet)
                        .toList(),
                member.submittedAt(),
                member.isTakenOff());
    }

    /**
     * Stores what the member says of statements, all of it or nothing.
     *
     * @param seat whose sheet the browser shows; the one who is signed in may have changed since
     * @param said each of another statement
     * @throws OtherMemberException when somebody else is signed in by now
     * @throws TeamAssessmentNotFoundException when they are not on the team, or there is no such statement or level
     * @throws TeamAnswersLockedException when nothing can be answered any more
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant record(TeamAssessmentId id, PersonId seat, List<RateStatement> said) {
        SentAnswers.requireFit(said, RateStatement::question);
        var assessment = assessments.findById(id.value()).orElseThrow(TeamAssessmentNotFoundException::new);
        var member = held(id, seat);
        var instrument = instruments.get(InstrumentKind.LEADERSHIP_TEAM, assessment.packVersion());
        said.forEach(one -> requireAsked(instrument, one));
        var statements = said.stream().map(RateStatement::question).toList();
        var before = answers.findByMemberIdAndStatementIn(member.id(), statements).stream()
                .collect(Collectors.toMap(TeamAnswer::statement, Function.identity()));
        var open = said.stream().filter(one -> !isStored(one, before)).toList();
        if (open.isEmpty()) {
            return before.values().stream()
                    .map(TeamAnswer::answeredAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        requireOpen(assessment, member);
        var now = now();
        open.forEach(one -> Optional.ofNullable(before.get(one.question()))
                .ifPresentOrElse(found -> found.say(one, now), () -> answers.save(new TeamAnswer(member, one, now))));
        return now;
    }

    private static void requireAsked(Instrument instrument, RateStatement said) {
        var level = said.level();
        if (!instrument.hasStatement(said.question()) || level != null && !instrument.hasLevel(level)) {
            throw new TeamAssessmentNotFoundException();
        }
    }

    private static boolean isStored(RateStatement said, Map<String, TeamAnswer> before) {
        var found = before.get(said.question());
        return found != null && found.wasSaidWith(said.command());
    }

    /**
     * Locks the answers of the member; they are in the result from now on.
     *
     * @throws OtherMemberException when somebody else is signed in by now
     * @throws NothingRatedException when no area has enough ratings
     * @throws TeamAnswersLockedException when nothing can be submitted any more
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant submit(TeamAssessmentId id, PersonId seat, UUID command) {
        var found = assessments.findWithLockById(id.value());
        var assessment = found.orElseThrow(TeamAssessmentNotFoundException::new);
        var member = held(id, seat);
        var submittedAt = Optional.ofNullable(member.submittedAt());
        if (submittedAt.isPresent() && member.wasSubmittedWith(command)) {
            return submittedAt.get();
        }
        requireOpen(assessment, member);
        var rated = answers.findByMemberId(member.id(), MOST_ANSWERS).stream()
                .filter(one -> one.level() != null)
                .map(TeamAnswer::statement)
                .toList();
        if (!isEnough(assessment.outline(), rated)) {
            throw new NothingRatedException();
        }
        var now = now();
        member.submit(command, now);
        return now;
    }

    private static boolean isEnough(TeamOutline outline, List<String> rated) {
        return outline.areas().stream()
                .anyMatch(area ->
                        area.statements().stream().filter(rated::contains).count()
                                >= outline.rule().least());
    }

    private void requireOpen(TeamAssessment assessment, TeamMember member) {
        member.requireAnswering();
        if (!assessment.takesAnswers(clock.instant())) {
            throw new TeamAnswersLockedException();
        }
    }

    /** Where the assessment is locked, it is before the member, in the order of everybody who locks both. */
    private TeamMember held(TeamAssessmentId id, PersonId seat) {
        var person = currentUser.get().id();
        if (!person.equals(seat)) {
            throw new OtherMemberException();
        }
        return members.findWithLockByAssessmentIdAndPersonId(id.value(), person.value())
                .orElseThrow(TeamAssessmentNotFoundException::new);
    }

    /** As exact as the database keeps it, so that what comes again gets the same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
