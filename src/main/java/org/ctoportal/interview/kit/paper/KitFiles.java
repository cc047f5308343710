package org.ctoportal.interview.kit.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.KitNotFoundException;
import org.ctoportal.jobdescription.ExportedDocument;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Papers of interview kits as files. */
@RestController
class KitFiles {

    private final KitPaperService papers;

    KitFiles(KitPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(InterviewKitRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable(InterviewKitRoutes.ID) long id, @PathVariable String paper, @PathVariable String format) {
        return sent(papers.export(new InterviewKitId(id), KitPaper.ofPath(paper), formatOf(format)));
    }

    @GetMapping(InterviewKitRoutes.EDITION_PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable(InterviewKitRoutes.ID) long id,
            @PathVariable(InterviewKitRoutes.EDITION) int edition,
            @PathVariable String paper,
            @PathVariable String format) {
        return sent(papers.export(new InterviewKitId(id), edition, KitPaper.ofPath(paper), formatOf(format)));
    }

    private static ResponseEntity<byte[]> sent(ExportedDocument file) {
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    private static DocumentFormat formatOf(String name) {
        return DocumentFormat.named(name).orElseThrow(KitNotFoundException::new);
    }

    @ExceptionHandler({KitNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
