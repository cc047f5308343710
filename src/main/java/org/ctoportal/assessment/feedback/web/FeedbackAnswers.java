package org.ctoportal.assessment.feedback.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ctoportal.assessment.feedback.AnswersLockedException;
import org.ctoportal.assessment.feedback.FeedbackAnswerService;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.GiveAnswer;
import org.ctoportal.assessment.feedback.NothingAnsweredException;
import org.ctoportal.assessment.feedback.OtherRaterException;
import org.ctoportal.assessment.feedback.RaterId;
import org.ctoportal.assessment.feedback.RoundNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the sheet of a rater sends. An answer with a time means: it is in the database. */
@RestController
class FeedbackAnswers {

    private final FeedbackAnswerService answers;

    FeedbackAnswers(FeedbackAnswerService answers) {
        this.answers = answers;
    }

    /** When it was stored. */
    record Stored(Instant at) {}

    record Submission(UUID command) {}

    record Missing(List<String> missing) {}

    @PostMapping(path = FeedbackRoutes.SEAT + "/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored answer(
            @PathVariable(FeedbackRoutes.ID) long id, @RequestParam long seat, @RequestBody List<GiveAnswer> said) {
        return new Stored(answers.record(new FeedbackRoundId(id), new RaterId(seat), said));
    }

    @PostMapping(path = FeedbackRoutes.SEAT + "/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored submit(
            @PathVariable(FeedbackRoutes.ID) long id, @RequestParam long seat, @RequestBody Submission submission) {
        return new Stored(answers.submit(new FeedbackRoundId(id), new RaterId(seat), submission.command()));
    }

    /** The browser keeps it until the right one has come in again. */
    @ExceptionHandler(OtherRaterException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void otherRater() {}

    @ExceptionHandler(RoundNotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler(AnswersLockedException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    void locked() {}

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void unfit() {}

    @ExceptionHandler(NothingAnsweredException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Missing nothing() {
        return new Missing(List.of());
    }
}
