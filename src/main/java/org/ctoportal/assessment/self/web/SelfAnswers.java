package org.ctoportal.assessment.self.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ctoportal.assessment.self.AssessmentLockedException;
import org.ctoportal.assessment.self.OtherOwnerException;
import org.ctoportal.assessment.self.RecordRating;
import org.ctoportal.assessment.self.SelfAnswerService;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentNotFoundException;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.TooFewAnswersException;
import org.ctoportal.assessment.self.UnprovenRatingsException;
import org.ctoportal.identity.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a sheet in a browser sends. An answer with a time means: it is in the database. */
@RestController
class SelfAnswers {

    private final SelfAnswerService answers;

    SelfAnswers(SelfAnswerService answers) {
        this.answers = answers;
    }

    /** When it was stored. */
    record Stored(Instant at) {}

    record Submission(UUID command, boolean confirmed) {}

    record Missing(List<String> missing) {}

    @PostMapping(path = SelfAssessmentRoutes.ANSWERS, consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored answer(
            @PathVariable(SelfAssessmentRoutes.ID) long id,
            @RequestParam long seat,
            @RequestBody List<RecordRating> said) {
        return new Stored(answers.record(new SelfAssessmentId(id), new PersonId(seat), said));
    }

    @PostMapping(path = SelfAssessmentRoutes.SUBMISSION, consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored submit(
            @PathVariable(SelfAssessmentRoutes.ID) long id,
            @RequestParam long seat,
            @RequestBody Submission submission) {
        return new Stored(answers.submit(
                new SelfAssessmentId(id), new PersonId(seat), submission.command(), submission.confirmed()));
    }

    /** Everybody answers at once and no connection was free in time; the browser sends it again. */
    @ExceptionHandler(CannotCreateTransactionException.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    void busy() {}

    /** The browser keeps it until the right one is signed in again. */
    @ExceptionHandler(OtherOwnerException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void otherOwner() {}

    @ExceptionHandler(SelfAssessmentNotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler(AssessmentLockedException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    void locked() {}

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void unfit() {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Missing tooFew(TooFewAnswersException e) {
        return new Missing(e.skills());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Missing unproven(UnprovenRatingsException e) {
        return new Missing(e.statements());
    }
}
