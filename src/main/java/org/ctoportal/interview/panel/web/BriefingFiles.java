package org.ctoportal.interview.panel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.paper.BriefingService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The briefing sheet for the screen and as a file. */
@RestController
class BriefingFiles {

    private final BriefingService briefing;

    BriefingFiles(BriefingService briefing) {
        this.briefing = briefing;
    }

    @GetMapping(value = "/panel/{searchId}/briefing-sheet", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> sheet(@PathVariable long searchId) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(briefing.html(new SearchId(searchId)));
    }

    @GetMapping("/panel/{searchId}/briefing.pdf")
    ResponseEntity<byte[]> file(@PathVariable long searchId) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("panel-briefing.pdf")
                                .build()
                                .toString())
                .body(briefing.pdf(new SearchId(searchId)));
    }

    @ExceptionHandler({NoSeatException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
