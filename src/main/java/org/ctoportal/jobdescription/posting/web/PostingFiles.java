package org.ctoportal.jobdescription.posting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.jobdescription.posting.NotApprovedException;
import org.ctoportal.jobdescription.posting.PostingExportService;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingNotFoundException;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.page.ExportFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Postings for those who keep them: the text as it would be read, and files for other hiring systems. */
@RestController
class PostingFiles {

    private final PostingExportService exports;

    PostingFiles(PostingExportService exports) {
        this.exports = exports;
    }

    @GetMapping(path = PostingRoutes.PREVIEW, produces = "text/html;charset=UTF-8")
    String preview(@PathVariable long postingId) {
        return exports.preview(new PostingId(postingId));
    }

    @GetMapping(PostingRoutes.EXPORT)
    ResponseEntity<byte[]> export(@PathVariable long postingId, @PathVariable String form) {
        var wanted = Arrays.stream(ExportFormat.values())
                .filter(one -> one.name().equalsIgnoreCase(form))
                .findFirst()
                .orElseThrow(PostingNotFoundException::new);
        var file = exports.export(new PostingId(postingId), wanted);
        var name =
                DocumentFormat.TEXT.fileName(file.number() + " " + file.title()).replaceAll("txt$", wanted.extension());
        return Download.of(name, wanted.mediaType(), file.text().getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler({
        PostingNotFoundException.class,
        NotApprovedException.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
