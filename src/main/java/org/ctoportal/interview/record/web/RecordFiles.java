package org.ctoportal.interview.record.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.record.CertificateService;
import org.ctoportal.interview.record.FinalCandidatesOpenException;
import org.ctoportal.interview.record.RecordBundleService;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.shared.page.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Bundles of records, and certificates of their destruction. */
@RestController
class RecordFiles {

    private final RecordBundleService bundles;
    private final CertificateService certificates;

    RecordFiles(RecordBundleService bundles, CertificateService certificates) {
        this.bundles = bundles;
        this.certificates = certificates;
    }

    /** Back to the page that asks where something is to be said first. */
    @GetMapping(RecordRoutes.BUNDLE)
    ResponseEntity<byte[]> bundle(@PathVariable long searchId, @PathVariable String level) {
        var search = new SearchId(searchId);
        var wanted = RedactionLevel.ofPath(level).orElseThrow(SearchNotFoundException::new);
        try {
            var bundle = bundles.take(search, wanted);
            return answer("search-%d-%s.zip".formatted(searchId, level), "application/zip", bundle.zip());
        } catch (FinalCandidatesOpenException e) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/" + RecordRoutes.of(search)))
                    .build();
        }
    }

    @GetMapping(RecordRoutes.CERTIFICATE)
    ResponseEntity<byte[]> certificate(@PathVariable long searchId, @PathVariable String format) {
        var wanted = DocumentFormat.named(format).orElseThrow(SearchNotFoundException::new);
        var file = certificates.export(new SearchId(searchId), wanted);
        return answer(file.fileName(), file.mediaType(), file.bytes());
    }

    private static ResponseEntity<byte[]> answer(String name, String type, byte[] bytes) {
        return Download.of(name, type, bytes);
    }

    @ExceptionHandler({SearchNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
