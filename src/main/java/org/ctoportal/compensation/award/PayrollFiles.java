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

/** Approved payments as downloads. */
@RestController
class PayrollFiles {

    private final AwardService awards;

    PayrollFiles(AwardService awards) {
        this.awards = awards;
    }

    @GetMapping(AwardRoutes.PAYROLL)
    ResponseEntity<byte[]> payroll(@PathVariable long batchId) {
        var bytes = awards.payrollFile(new PayrollBatchId(batchId));
        return Download.of("payroll-" + batchId + ".csv", "text/csv;charset=UTF-8", bytes);
    }

    @ExceptionHandler({AwardNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
