package org.ctoportal.compensation.award;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.compensation.policy.PolicyFile;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Letters to employees as downloads. */
@RestController
class AwardLetters {

    private final AwardLetterService letters;

    AwardLetters(AwardLetterService letters) {
        this.letters = letters;
    }

    @GetMapping(AwardRoutes.AWARD_LETTER)
    ResponseEntity<byte[]> award(
            @PathVariable long awardHolderId, @PathVariable int awardYear, @PathVariable String format) {
        return answer(letters.award(new HolderId(awardHolderId), year(awardYear), named(format)));
    }

    @GetMapping(AwardRoutes.OWN_LETTER)
    ResponseEntity<byte[]> own(
            @PathVariable long ownPolicyId, @PathVariable int awardYear, @PathVariable String format) {
        return answer(letters.mine(new PolicyId(ownPolicyId), year(awardYear), named(format)));
    }

    @GetMapping(AwardRoutes.REPAYMENT_LETTER)
    ResponseEntity<byte[]> repayment(@PathVariable long repaymentId, @PathVariable String format) {
        return answer(letters.repayment(new RepaymentId(repaymentId), named(format)));
    }

    private static FiscalYear year(int start) {
        if (start < FiscalYear.FIRST || start > FiscalYear.LAST) {
            throw new AwardNotFoundException();
        }
        return new FiscalYear(start);
    }

    private static DocumentFormat named(String format) {
        return DocumentFormat.named(format).orElseThrow(AwardNotFoundException::new);
    }

    private static ResponseEntity<byte[]> answer(PolicyFile file) {
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler({
        AwardNotFoundException.class,
        PolicyNotFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
