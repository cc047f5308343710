package org.ctoportal.assessment.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentNotFoundException;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.paper.TeamPaperService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Results of team assessments as files. */
@RestController
class TeamFiles {

    private final TeamPaperService papers;

    TeamFiles(TeamPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(TeamAssessmentRoutes.FILE)
    ResponseEntity<byte[]> result(@PathVariable(TeamAssessmentRoutes.ID) long id, @PathVariable String format) {
        var file = papers.export(
                new TeamAssessmentId(id),
                DocumentFormat.named(format).orElseThrow(TeamAssessmentNotFoundException::new));
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({TeamAssessmentNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
