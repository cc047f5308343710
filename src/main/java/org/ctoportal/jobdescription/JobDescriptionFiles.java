package org.ctoportal.jobdescription;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Job descriptions as files and as preview. Changes nothing: a file is always of a revision already kept. */
@RestController
class JobDescriptionFiles {

    private final JobDescriptionExportService exports;
    private final PaperService papers;
    private final JobDescriptionLibraryService library;

    JobDescriptionFiles(
            JobDescriptionExportService exports, PaperService papers, JobDescriptionLibraryService library) {
        this.exports = exports;
        this.papers = papers;
        this.library = library;
    }

    @GetMapping(path = JobDescriptionRoutes.PREVIEW, produces = "text/html;charset=UTF-8")
    String preview(@PathVariable long id) {
        return exports.preview(new DocumentId(id));
    }

    @GetMapping(JobDescriptionRoutes.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean sources) {
        return download(exports.export(new DocumentId(id), number, formatOf(format), sources));
    }

    @GetMapping(JobDescriptionRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable long id,
            @PathVariable String kind,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean sources) {
        return download(papers.export(new DocumentId(id), PaperKind.ofPath(kind), formatOf(format), sources));
    }

    @GetMapping(JobDescriptionRoutes.COMPARISON_FILE)
    ResponseEntity<byte[]> comparison(
            @PathVariable long id,
            @PathVariable long otherId,
            @PathVariable String format,
            @RequestParam(defaultValue = "en") String language) {
        return download(
                library.comparison(new DocumentId(id), new DocumentId(otherId), formatOf(format), Locale.of(language)));
    }

    private static ResponseEntity<byte[]> download(ExportedDocument file) {
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    private static DocumentFormat formatOf(String name) {
        return DocumentFormat.named(name).orElseThrow(DocumentNotFoundException::new);
    }

    @ExceptionHandler(IncompleteDocumentException.class)
    void incomplete(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler({DocumentNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
