package org.ctoportal.compensation.policy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Papers of policies as files. */
@RestController
class PolicyFiles {

    private final PolicyPaperService papers;

    PolicyFiles(PolicyPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(PolicyRoutes.PAPER)
    ResponseEntity<byte[]> paper(
            @PathVariable long policyId,
            @PathVariable String policyPaper,
            @PathVariable("format") String name,
            @RequestParam(defaultValue = "false") boolean sources) {
        var paper = PolicyPaper.ofPath(policyPaper).orElseThrow(PolicyNotFoundException::new);
        var format = DocumentFormat.named(name).orElseThrow(PolicyNotFoundException::new);
        return download(papers.file(new PolicyId(policyId), paper, format, sources));
    }

    @GetMapping(PolicyRoutes.PACKET)
    ResponseEntity<byte[]> packet(@PathVariable long policyId, @PathVariable String packetForm) {
        return switch (packetForm) {
            case "pdf" -> download(papers.packet(new PolicyId(policyId)));
            case "zip" -> download(papers.archive(new PolicyId(policyId)));
            default -> throw new PolicyNotFoundException();
        };
    }

    private static ResponseEntity<byte[]> download(PolicyFile file) {
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    @ExceptionHandler(IncompletePaperException.class)
    void incomplete(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler({PolicyNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
