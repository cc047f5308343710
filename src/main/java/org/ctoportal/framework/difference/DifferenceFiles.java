package org.ctoportal.framework.difference;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.framework.FrameworkRoutes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Differences as files. */
@RestController
class DifferenceFiles {

    private final PackDifferenceService differences;
    private final DocumentRenderer renderer;

    DifferenceFiles(PackDifferenceService differences, DocumentRenderer renderer) {
        this.differences = differences;
        this.renderer = renderer;
    }

    @GetMapping(FrameworkRoutes.DIFFERENCE_FILE)
    ResponseEntity<byte[]> file(
            @PathVariable String pack,
            @PathVariable("format") String extension,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "en") String language) {
        var format = Arrays.stream(DocumentFormat.values())
                .filter(known -> known.extension().equals(extension))
                .findFirst()
                .orElseThrow();
        var difference = differences.find(pack, from, to).orElseThrow();
        var paper = DifferencePaper.of(difference, Locale.of(language));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(format.fileName(pack + " " + from + " " + to), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(renderer.render(paper, format, RenderOptions.plain()));
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
