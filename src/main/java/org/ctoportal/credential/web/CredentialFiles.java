package org.ctoportal.credential.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.CohortService;
import org.ctoportal.credential.holding.CredentialFile;
import org.ctoportal.credential.holding.CredentialPageService;
import org.ctoportal.credential.holding.EvidenceService;
import org.ctoportal.credential.holding.HolderDirectoryService;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingNotFoundException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What credentials are taken away as. */
@RestController
class CredentialFiles {

    private final CredentialPageService pages;
    private final EvidenceService evidence;
    private final HolderDirectoryService directory;
    private final CohortService cohorts;

    CredentialFiles(
            CredentialPageService pages,
            EvidenceService evidence,
            HolderDirectoryService directory,
            CohortService cohorts) {
        this.pages = pages;
        this.evidence = evidence;
        this.directory = directory;
        this.cohorts = cohorts;
    }

    @GetMapping(CredentialRoutes.PAGE_FILE)
    ResponseEntity<byte[]> page(@PathVariable long holdingId, @PathVariable String format) {
        return answer(pages.export(
                new HoldingId(holdingId), DocumentFormat.named(format).orElseThrow(HoldingNotFoundException::new)));
    }

    @GetMapping(CredentialRoutes.EVIDENCE_FILE)
    ResponseEntity<byte[]> evidence(@PathVariable long holdingId, @PathVariable long credentialEvidenceId) {
        var file = evidence.get(new HoldingId(holdingId), credentialEvidenceId);
        return Download.handedIn(file.name(), file.mediaType(), file.bytes());
    }

    @GetMapping(CredentialRoutes.HOLDERS_FILE)
    ResponseEntity<byte[]> holders() {
        return answer(directory.export());
    }

    @GetMapping(CredentialRoutes.COHORTS_FILE)
    ResponseEntity<byte[]> cohorts() {
        return answer(cohorts.calendar());
    }

    private static ResponseEntity<byte[]> answer(CredentialFile file) {
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({HoldingNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
