package org.ctoportal.assessment.self;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.score.ScoredSkill;
import org.ctoportal.assessment.sheet.SentAnswers;
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
 * is read as of a moment before.
 */
@Service
@PreAuthorize(Permissions.MAY_ASSESS_SELF)
public class SelfAnswerService {

    private final SelfAssessmentRepository assessments;
    private final HeldSheets sheets;
    private final SelfStepRepository steps;
    private final SelfRuns runs;
    private final InstrumentShelf instruments;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfAnswerService(
            SelfAssessmentRepository assessments,
            HeldSheets sheets,
            SelfStepRepository steps,
            SelfRuns runs,
            InstrumentShelf instruments,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.steps = steps;
        this.runs = runs;
        this.instruments = instruments;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores what somebody says of statements, all of it or nothing. The lock comes first, and the next statement reads what
     * is committed by then, which needs no isolation of its own.
     *
     * @param owner whose sheet the browser shows; the one who is signed in may have changed since
     * @param said each of another statement
     * @throws OtherOwnerException when somebody else is signed in by now
     * @throws SelfAssessmentNotFoundException when it is not theirs, or there is no such statement or level
     * @throws AssessmentLockedException when it was submitted
     */
    @Transactional
    public Instant record(SelfAssessmentId id, PersonId owner, List<RecordRating> said) {
        SentAnswers.requireFit(said, RecordRating::question);
        requireSignedIn(owner);
        var sheet = sheets.lock(id, owner).orElseThrow(SelfAssessmentNotFoundException::new);
        said.forEach(one -> requireAsked(sheet, one));
        var before = sheets.ratings(id, said);
        var open = said.stream().filter(one -> !isStored(one, before)).toList();
        if (open.isEmpty()) {
            return before.values().stream()
                    .map(StoredRating::at)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        if (sheet.isSubmitted()) {
            throw new AssessmentLockedException();
        }
        var now = now();
        sheets.store(id, open, before, now);
        return now;
    }

    private void requireAsked(HeldSheet sheet, RecordRating said) {
        var instrument = instruments.get(sheet.kind(), sheet.packVersion());
        var level = said.level();
        if (!instrument.hasStatement(said.question()) || level != null && !instrument.hasLevel(level)) {
            throw new SelfAssessmentNotFoundException();
        }
    }

    private static boolean isStored(RecordRating said, Map<String, StoredRating> before) {
        var found = before.get(said.question());
        return found != null && found.command().equals(said.command().toString());
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
        requireSignedIn(owner);
        return assessments
                .findWithLockByIdAndOwnerId(id.value(), owner.value())
                .orElseThrow(SelfAssessmentNotFoundException::new);
    }

    private void requireSignedIn(PersonId owner) {
        if (!currentUser.get().id().equals(owner)) {
            throw new OtherOwnerException();
        }
    }

    /** As exact as the database keeps it, so that what comes again gets the same answer. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
