package org.ctoportal.interview.result.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.interview.result.ResultNotOpenException;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Papers of results as files. */
@RestController
class ResultFiles {

    private final ResultPaperService papers;

    ResultFiles(ResultPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(ResultRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable(SearchRoutes.ID) long id, @PathVariable String resultPaper, @PathVariable String format) {
        return PaperResponse.of(
                papers.export(new SearchId(id), ResultPaper.ofPath(resultPaper), PaperResponse.formatOf(format)));
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
