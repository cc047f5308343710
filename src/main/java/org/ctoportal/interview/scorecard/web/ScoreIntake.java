package org.ctoportal.interview.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.scorecard.AnswerService;
import org.ctoportal.interview.scorecard.OtherSeatException;
import org.ctoportal.interview.scorecard.RecordAnswer;
import org.ctoportal.interview.scorecard.ScorecardNotFoundException;
import org.ctoportal.interview.scorecard.ScoringClosedException;
import org.ctoportal.interview.scorecard.web.ScorecardAnswers.Stored;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes one answer that a scorecard in a browser sends. Answered with a time it is in the database; with anything else the
 * browser keeps it. A whole panel does this at once, so nothing of it is looked up anew each time, as a controller would.
 */
@Component
class ScoreIntake implements HttpRequestHandler {

    /** More than the longest note and reason take. */
    private static final int LONGEST = 64 * 1024;

    private final AnswerService answers;
    private final ObjectReader said;
    private final ObjectWriter stored;

    ScoreIntake(AnswerService answers, JsonMapper json) {
        this.answers = answers;
        this.said = json.readerFor(RecordAnswer.class);
        this.stored = json.writerFor(Stored.class);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            response.setHeader("Allow", HttpMethod.POST.name());
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
        } else if (!isJson(request.getContentType())) {
            response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            take(request, response);
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        try {
            var answer = stored.writeValueAsBytes(new Stored(record(request, said.readValue(body))));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        } catch (OtherSeatException e) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } catch (ScorecardNotFoundException | NoSeatException e) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } catch (SheetLockedException | ScoringClosedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (IllegalArgumentException | JacksonException e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }

    private Instant record(HttpServletRequest request, RecordAnswer answer) {
        return answers.record(
                new SearchId(number(request, "searchId")),
                new CandidateId(number(request, "candidateId")),
                new PanelMemberId(Long.parseLong(request.getParameter("seat"))),
                answer);
    }

    private static long number(HttpServletRequest request, String name) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Long.parseLong((String) variables.get(name));
    }
}
