package org.ctoportal.api.read;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.audit.AuditUnavailableException;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.credential.holding.HoldingNotFoundException;
import org.ctoportal.interview.kit.KitNotFoundException;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.jobdescription.posting.PostingNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a read that comes to nothing is answered with; the page for problems words it. */
@RestControllerAdvice(basePackageClasses = ReadProblems.class)
class ReadProblems {

    private static final Logger log = LoggerFactory.getLogger(ReadProblems.class);
    private static final String SECONDS_AWAY = "5";

    /** Of another district or nowhere: both look alike. */
    @ExceptionHandler({
        DocumentNotFoundException.class,
        PostingNotFoundException.class,
        KitNotFoundException.class,
        SearchNotFoundException.class,
        HoldingNotFoundException.class,
        PolicyNotFoundException.class
    })
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void refused(AccessDeniedException refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** An address with something else than a number in it is nobody's. */
    @ExceptionHandler
    void misread(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        response.sendError(
                mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        AuditUnavailableException.class
    })
    void away(Exception failure, HttpServletResponse response) throws IOException {
        log.warn("The database is away from a program", failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_AWAY);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
