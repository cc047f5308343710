package org.ctoportal.assessment.self;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.score.ScoredSkill;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what people say of themselves. What comes twice under one number is stored once; every method answers when it was
 * stored, and returns only once it is. Who waited for the lock of a sheet must see what was stored meanwhile, so nothing
 * is read as of the begin of the transaction.
 */
@Service
@PreAuthorize(Permissions.MAY_ASSESS_SELF)
public class SelfAnswerService {

    private final SelfAssessmentRepository assessments;
    private final SelfRatingRepository ratings;
    private final SelfStepRepository steps;
    private final SelfRuns runs;
    private final InstrumentShelf instruments;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfAnswerService(
            SelfAssessmentRepository assessments,
            SelfRatingRepository ratings,
            SelfStepRepository steps,
            SelfRuns runs,
            InstrumentShelf instruments,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.steps = steps;
        this.runs = runs;
        this.instruments = instruments;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores what somebody says of one statement.
     *
     * @param owner whose sheet the browser shows; the one who is signed in may have changed since
     * @throws OtherOwnerException when somebody else is signed in by now
     * @throws SelfAssessmentNotFoundException when it is not theirs, or there is no such statement or level
     * @throws AssessmentLockedException when it was submitted
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant record(SelfAssessmentId id, PersonId owner, RecordRating said) {
        var assessment = held(id, owner);
        var instrument = instruments.get(assessment.kind(), assessment.packVersion());
        var level = said.level();
        if (!instrument.hasStatement(said.question()) || level != null && !instrument.hasLevel(level)) {
            throw new SelfAssessmentNotFoundException();
        }
        var found = ratings.findByAssessmentIdAndStatement(id.value(), said.question());
        if (found.filter(rating -> rating.wasRecordedWith(said.command())).isPresent()) {
            return found.get().ratedAt();
        }
        assessment.requireOpen();
        var now = now();
        found.ifPresentOrElse(
                rating -> rating.record(said, now), () -> ratings.save(new SelfRating(assessment, said, now)));
        return now;
    }

    /**
     * Locks the answers.
     *
     * @param confirmed whether high ratings may stand without a note of evidence
     * @throws OtherOwnerException when somebody else is signed in by now
     * @throws TooFewAnswersException when a skill has too few answers for a score
     * @throws UnprovenRatingsException when high ratings have no note and nobody confirmed it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant submit(SelfAssessmentId id, PersonId owner, UUID command, boolean confirmed) {
        var assessment = held(id, owner);
        var submittedAt = assessment.submittedAt();
        if (submittedAt != null && assessment.wasSubmittedWith(command)) {
            return submittedAt;
        }
        assessment.requireOpen();
        var run = runs.of(assessment);
        var scores = run.scores();
        var lacking = scores.lacking().stream().map(ScoredSkill::name).toList();
        if (!lacking.isEmpty()) {
            throw new TooFewAnswersException(lacking);
        }
        var unproven = run.unproven();
        if (!unproven.isEmpty() && !confirmed) {
            throw new UnprovenRatingsException(unproven);
        }
        var now = now();
        assessment.submit(command, now);
        steps.save(new SelfStep(assessment, SelfStep.What.SUBMITTED, currentUser.get(), "", now));
        events.publishEvent(new SelfAssessmentSubmitted(id, owner, assessment.kind(), assessment.run(), now, scores));
        return now;
    }

    private SelfAssessment held(SelfAssessmentId id, PersonId owner) {
        var person = currentUser.get().id();
        if (!person.equals(owner)) {
            throw new OtherOwnerException();
        }
        return assessments
                .findWithLockByIdAndOwnerId(id.value(), person.value())
                .orElseThrow(SelfAssessmentNotFoundException::new);
    }

    /** As exact as the database keeps it, so that what comes again gets the same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
