package org.ctoportal.assessment.feedback.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.RoundNotFoundException;
import org.ctoportal.assessment.feedback.paper.FeedbackPaperService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Feedback reports as files. */
@RestController
class FeedbackFiles {

    private final FeedbackPaperService papers;

    FeedbackFiles(FeedbackPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(FeedbackRoutes.FILE)
    ResponseEntity<byte[]> report(
            @PathVariable(FeedbackRoutes.ID) long id,
            @PathVariable String format,
            @RequestParam(name = FeedbackRoutes.VERSION, required = false) @Nullable Integer version) {
        var wanted = Arrays.stream(DocumentFormat.values())
                .filter(one -> one.extension().equals(format) || one.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(RoundNotFoundException::new);
        var file = papers.export(new FeedbackRoundId(id), version, wanted);
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({RoundNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
