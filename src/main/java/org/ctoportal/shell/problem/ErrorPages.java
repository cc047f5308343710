package org.ctoportal.shell.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.ctoportal.identity.RefusedAccess;
import org.ctoportal.shared.Reference;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The answer to a request that came to nothing: a page for people, one line for programs. Never a reason from inside. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final int FAULT = 500;
    private static final String CASE = "/ims/case/";
    private static final String API = "/api/";
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 413, 421, 500, 503);

    private final ApplicationEventPublisher events;

    ErrorPages(ApplicationEventPublisher events) {
        this.events = events;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var reference = Reference.next();
        log.atLevel(status >= FAULT ? org.slf4j.event.Level.ERROR : org.slf4j.event.Level.INFO)
                .setCause((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .log("Reference {}: answered {}", reference, status);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_FORBIDDEN
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
            events.publishEvent(new RefusedAccess(address));
        }
        var accept = request.getHeader("Accept");
        if (isAskedAt(CASE, request)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().print(caseStatus(status, reference));
        } else if (isAskedAt(API, request)) {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(ProgramProblem.json(status, reference));
        } else if (accept != null && accept.contains("text/html")) {
            page(PageWords.of(request), status, reference).write(response);
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(status + " " + reference);
        }
    }

    private static boolean isAskedAt(String folder, HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(folder);
    }

    /** The form in which readers of CASE expect every error. */
    private static String caseStatus(int status, Reference reference) {
        return """
                {"imsx_codeMajor":"failure","imsx_severity":"error","imsx_description":"%d, reference %s"}""".formatted(status, reference.value());
    }

    private static PlainPage page(PageWords words, int status, Reference reference) {
        var explained = EXPLAINED.contains(status) ? status : status < FAULT ? 400 : FAULT;
        var title = words.translate("shell.error." + explained + ".title");
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", "problem")
                .withPart("head", "")
                .withPart(
                        "main",
                        PlainPage.of("error", words)
                                .with("heading", title)
                                .with("text", words.translate("shell.error." + explained + ".text"))
                                .with("reference", reference.value())
                                .html());
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
