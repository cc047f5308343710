package org.ctoportal.interview.scorecard.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.scorecard.AnswerService;
import org.ctoportal.interview.scorecard.NoteMissingException;
import org.ctoportal.interview.scorecard.OtherSeatException;
import org.ctoportal.interview.scorecard.ScorecardNotFoundException;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.scorecard.ScoringClosedException;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the scorecard that somebody submits in a browser. An answer with a time means: it is in the database. */
@RestController
class ScorecardAnswers {

    private final AnswerService answers;

    ScorecardAnswers(AnswerService answers) {
        this.answers = answers;
    }

    /** When it was stored. */
    record Stored(Instant at) {}

    record Submission(UUID command) {}

    record Missing(List<String> missing) {}

    @PostMapping(path = ScorecardRoutes.SUBMISSION, consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored submit(
            @PathVariable long searchId,
            @PathVariable long candidateId,
            @RequestParam long seat,
            @RequestBody Submission submission) {
        return new Stored(answers.submit(
                new SearchId(searchId), new CandidateId(candidateId), new PanelMemberId(seat), submission.command()));
    }

    /** The browser keeps it until the right one is signed in again. */
    @ExceptionHandler(OtherSeatException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void otherSeat() {}

    @ExceptionHandler({ScorecardNotFoundException.class, NoSeatException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler({SheetLockedException.class, ScoringClosedException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    void locked() {}

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void unfit() {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Missing missing(NoteMissingException e) {
        return new Missing(e.questions());
    }
}
