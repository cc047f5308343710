package org.ctoportal.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the problems of a refused start to the error stream, one line each, in place of stack traces. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = refusalIn(failure);
        if (refusal == null) {
            return false;
        }
        refusal.problems().forEach(problem -> System.err.println("The portal does not start: " + problem));
        return true;
    }

    private static @Nullable StartRefusedException refusalIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
