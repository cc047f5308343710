package org.ctoportal.interview.decision.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.result.ResultNotOpenException;
import org.ctoportal.interview.result.paper.PaperResponse;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Papers of decisions as files. */
@RestController
class DecisionFiles {

    private final DecisionPaperService papers;

    DecisionFiles(DecisionPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(DecisionRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable(SearchRoutes.ID) long id, @PathVariable String decisionPaper, @PathVariable String format) {
        return PaperResponse.of(
                papers.export(new SearchId(id), DecisionPaper.ofPath(decisionPaper), PaperResponse.formatOf(format)));
    }

    @ExceptionHandler({
        SearchNotFoundException.class,
        ResultNotOpenException.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
