package org.ctoportal.assessment.self.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentNotFoundException;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.paper.SelfExportService;
import org.ctoportal.assessment.self.paper.SelfFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Self-assessments as files, for their owners alone. */
@RestController
class SelfFiles {

    private final SelfExportService exports;

    SelfFiles(SelfExportService exports) {
        this.exports = exports;
    }

    @GetMapping(SelfAssessmentRoutes.FILE)
    ResponseEntity<byte[]> file(@PathVariable(SelfAssessmentRoutes.ID) long id, @PathVariable String format) {
        var file = exports.take(
                new SelfAssessmentId(id), SelfFormat.ofPath(format).orElseThrow(SelfAssessmentNotFoundException::new));
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({SelfAssessmentNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
