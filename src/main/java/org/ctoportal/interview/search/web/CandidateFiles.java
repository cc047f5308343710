package org.ctoportal.interview.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.CandidateFileId;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.ReasonLetterService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Documents of candidates: always to be saved, never shown by the browser in the portal's place. */
@RestController
class CandidateFiles {

    private final CandidateFileService files;
    private final ReasonLetterService letters;

    CandidateFiles(CandidateFileService files, ReasonLetterService letters) {
        this.files = files;
        this.letters = letters;
    }

    @GetMapping(SearchRoutes.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable long searchId, @PathVariable long candidateId, @PathVariable long candidateFileId) {
        var file =
                files.get(new SearchId(searchId), new CandidateId(candidateId), new CandidateFileId(candidateFileId));
        return Download.handedIn(file.name(), file.type().mediaType(), file.content());
    }

    @GetMapping(SearchRoutes.LETTER)
    ResponseEntity<byte[]> letter(
            @PathVariable long searchId, @PathVariable long candidateId, @PathVariable String format) {
        var wanted = DocumentFormat.named(format).orElseThrow(SearchNotFoundException::new);
        var file = letters.export(new SearchId(searchId), new CandidateId(candidateId), wanted);
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({SearchNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
