package org.ctoportal.compensation.award;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Receipts of claims as downloads. */
@RestController
class ClaimReceiptFiles {

    private final ClaimReceiptService receipts;

    ClaimReceiptFiles(ClaimReceiptService receipts) {
        this.receipts = receipts;
    }

    @GetMapping(AwardRoutes.RECEIPT)
    ResponseEntity<byte[]> receipt(@PathVariable long claimReceiptId) {
        var file = receipts.get(claimReceiptId);
        return Download.handedIn(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({AwardNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
