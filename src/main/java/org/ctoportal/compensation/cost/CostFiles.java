package org.ctoportal.compensation.cost;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Cost models as downloads. */
@RestController
class CostFiles {

    private final CostFileService files;

    CostFiles(CostFileService files) {
        this.files = files;
    }

    @GetMapping(CostRoutes.FILE)
    ResponseEntity<byte[]> file(@PathVariable long policyId, @PathVariable String costForm) {
        var file = files.file(new PolicyId(policyId), costForm).orElseThrow(PolicyNotFoundException::new);
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({PolicyNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
