package org.ctoportal.assessment.team.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ctoportal.assessment.team.NothingRatedException;
import org.ctoportal.assessment.team.OtherMemberException;
import org.ctoportal.assessment.team.RateStatement;
import org.ctoportal.assessment.team.TeamAnswerService;
import org.ctoportal.assessment.team.TeamAnswersLockedException;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentNotFoundException;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.identity.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the sheet of a member sends. An answer with a time means: it is in the database. */
@RestController
class TeamAnswers {

    private final TeamAnswerService answers;

    TeamAnswers(TeamAnswerService answers) {
        this.answers = answers;
    }

    /** When it was stored. */
    record Stored(Instant at) {}

    record Submission(UUID command) {}

    record Missing(List<String> missing) {}

    @PostMapping(path = TeamAssessmentRoutes.ANSWERS, consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored answer(
            @PathVariable(TeamAssessmentRoutes.ID) long id,
            @RequestParam long seat,
            @RequestBody List<RateStatement> said) {
        return new Stored(answers.record(new TeamAssessmentId(id), new PersonId(seat), said));
    }

    @PostMapping(path = TeamAssessmentRoutes.SUBMISSION, consumes = MediaType.APPLICATION_JSON_VALUE)
    Stored submit(
            @PathVariable(TeamAssessmentRoutes.ID) long id,
            @RequestParam long seat,
            @RequestBody Submission submission) {
        return new Stored(answers.submit(new TeamAssessmentId(id), new PersonId(seat), submission.command()));
    }

    /** The browser keeps it until the right one is signed in again. */
    @ExceptionHandler(OtherMemberException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void otherMember() {}

    @ExceptionHandler(TeamAssessmentNotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler(TeamAnswersLockedException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    void locked() {}

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void unfit() {}

    @ExceptionHandler(NothingRatedException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Missing nothing() {
        return new Missing(List.of());
    }
}
