package org.ctoportal.shell.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * A database that hangs up is told of as what it is. Spring takes a connection that was reset for one of whoever asked, and
 * answers nobody, with status 200: {@link org.springframework.web.util.DisconnectedClientHelper}.
 */
class DatabaseProblems implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isOfDatabase(failure) || response.isCommitted()) {
            return null;
        }
        try {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** Only what is about the connection: what a statement says of its data is for whoever asked it. */
    private static boolean isOfDatabase(Throwable failure) {
        var problem = Problem.of(failure);
        return (problem == Problem.DATABASE || problem == Problem.UNCLEAR)
                && Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                        .flatMap(Optional::stream)
                        .anyMatch(SQLException.class::isInstance);
    }
}
