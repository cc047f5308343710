package org.ctoportal.assessment.evaluation.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Papers of evaluations as files. */
@RestController
class EvaluationFiles {

    private final EvaluationPaperService papers;

    EvaluationFiles(EvaluationPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(EvaluationRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable(EvaluationRoutes.ID) long id,
            @PathVariable int number,
            @PathVariable String evaluationPaper,
            @PathVariable String format) {
        var file =
                papers.export(new EvaluationId(id), number, EvaluationPaper.ofPath(evaluationPaper), formatOf(format));
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    private static DocumentFormat formatOf(String name) {
        return DocumentFormat.named(name).orElseThrow(EvaluationNotFoundException::new);
    }

    @ExceptionHandler({EvaluationNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
