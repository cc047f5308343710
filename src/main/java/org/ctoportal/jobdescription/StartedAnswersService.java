package org.ctoportal.jobdescription;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers a person is typing: kept as they stand until a description is made of them, once. Two first answers in the
 * same moment can lock each other out in the database, whose victim is asked again from the start.
 */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
@Retryable(includes = PessimisticLockingFailureException.class, delay = 20, jitter = 20)
public class StartedAnswersService {

    private final StartedAnswersRepository started;
    private final WrittenAnswersRepository written;
    private final JobDescriptionService jobDescriptions;
    private final CurrentUser currentUser;
    private final Clock clock;

    StartedAnswersService(
            StartedAnswersRepository started,
            WrittenAnswersRepository written,
            JobDescriptionService jobDescriptions,
            CurrentUser currentUser,
            Clock clock) {
        this.started = started;
        this.written = written;
        this.jobDescriptions = jobDescriptions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the signed-in person has started in their district; the usual answers when that is nothing. */
    @Transactional(readOnly = true)
    public KeptAnswers get() {
        return started.findByPersonId(person()).map(StartedAnswers::kept).orElseGet(KeptAnswers::none);
    }

    /**
     * Keeps what is typed, right or wrong.
     *
     * @throws StaleAnswersException when {@code seen} is no longer what is kept
     * @throws AnswersException when a text is too long to be kept
     */
    @Transactional
    public KeptAnswers keep(KeptAnswers seen, TypedAnswers typed) {
        var tooLong = typed.tooLong();
        if (!tooLong.isEmpty()) {
            throw new AnswersException(tooLong);
        }
        var row = current(seen, started.findByPersonId(person()));
        try {
            return started.saveAndFlush(row.map(answers -> answers.keep(typed, clock.instant()))
                            .orElseGet(() -> new StartedAnswers(
                                    currentUser.get().id(), seen.creation(), typed, clock.instant())))
                    .kept();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // Another tab was faster by less than this took.
            throw new StaleAnswersException();
        }
    }

    /**
     * Forgets what was typed.
     *
     * @throws StaleAnswersException when {@code seen} is no longer what is kept
     */
    @Transactional
    public KeptAnswers startOver(KeptAnswers seen) {
        current(seen, started.findWithLockByPersonId(person())).ifPresent(started::delete);
        return KeptAnswers.none();
    }

    /**
     * Writes the description and forgets the answers. Asked again with the same answers, however often and from wherever,
     * it gives the description that was written.
     *
     * @throws StaleAnswersException when {@code seen} is no longer what is kept, and nothing was written of it
     * @throws AnswersException when an answer cannot be used
     */
    @Transactional
    public DocumentId write(KeptAnswers seen) {
        // Held before anything is read: what a click before this one wrote is seen then.
        var row = started.findWithLockByPersonId(person());
        return written.findByCreation(seen.creation())
                .map(WrittenAnswers::document)
                .orElseGet(() -> write(seen, current(seen, row)));
    }

    private DocumentId write(KeptAnswers seen, Optional<StartedAnswers> row) {
        var document = jobDescriptions.draft(seen.typed().answers());
        written.save(new WrittenAnswers(seen.creation(), document));
        row.ifPresent(started::delete);
        return document;
    }

    private static Optional<StartedAnswers> current(KeptAnswers seen, Optional<StartedAnswers> row) {
        if (!seen.stillStand(row.map(StartedAnswers::kept))) {
            throw new StaleAnswersException();
        }
        return row;
    }

    private long person() {
        return currentUser.get().id().value();
    }
}
