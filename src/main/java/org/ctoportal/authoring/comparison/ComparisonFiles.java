package org.ctoportal.authoring.comparison;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Comparisons of revisions as files. */
@RestController
class ComparisonFiles {

    private final RevisionComparisonService comparisons;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    ComparisonFiles(
            RevisionComparisonService comparisons, DistrictProfileService districts, DocumentRenderer renderer) {
        this.comparisons = comparisons;
        this.districts = districts;
        this.renderer = renderer;
    }

    @GetMapping(AuthoringRoutes.COMPARISON_FILE)
    ResponseEntity<byte[]> file(
            @PathVariable long id,
            @PathVariable("format") String name,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "1") int to,
            @RequestParam(defaultValue = "en") String language) {
        var format = DocumentFormat.named(name).orElseThrow(DocumentNotFoundException::new);
        var compared = comparisons.between(new DocumentId(id), from, to);
        var paper = ComparisonPaper.of(
                compared,
                new ComparisonWords(Locale.of(language)),
                districts.profile().timeZone(),
                format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        format.fileName(compared.title() + " " + from + " " + to),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(renderer.render(paper, format, RenderOptions.plain()));
    }

    @ExceptionHandler({DocumentNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
