package org.ctoportal.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.records.RecordCertificateService;
import org.ctoportal.records.RecordNotFoundException;
import org.ctoportal.records.RecordsRoutes;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Certificates of destruction as files. */
@RestController
class CertificateFiles {

    private final RecordCertificateService certificates;

    CertificateFiles(RecordCertificateService certificates) {
        this.certificates = certificates;
    }

    @GetMapping(RecordsRoutes.CERTIFICATE)
    ResponseEntity<byte[]> certificate(@PathVariable long certificateId, @PathVariable String format) {
        var wanted = DocumentFormat.named(format).orElseThrow(RecordNotFoundException::new);
        var file = certificates.export(certificateId, wanted);
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({RecordNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
