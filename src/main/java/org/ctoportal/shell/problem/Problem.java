package org.ctoportal.shell.problem;

import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.records.RecordHeldException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What went wrong, as far as a person can do something about it. */
public enum Problem {
    REFUSED("shell.problem.refused", AccessDeniedException.class),
    CHANGED_MEANWHILE("shell.problem.changed", OptimisticLockingFailureException.class),
    HELD("shell.problem.held", RecordHeldException.class),
    DATABASE(
            "shell.problem.database",
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            SQLTransientException.class),
    /** The answer to a commit was lost or bad: nobody knows on which side of it the database stands. */
    UNCLEAR("shell.problem.unclear", TransactionSystemException.class),
    UNEXPECTED("shell.problem.unexpected");

    private final String key;
    private final Class<?>[] causes;

    Problem(String key, Class<?>... causes) {
        this.key = key;
        this.causes = causes;
    }

    /** The first that fits the failure or one of its causes. */
    public static Problem of(Throwable failure) {
        return Stream.of(values())
                .filter(problem -> causesOf(failure).anyMatch(problem::fits))
                .findFirst()
                .orElse(UNEXPECTED);
    }

    /** The translation; its parameter is the reference. */
    public String key() {
        return key;
    }

    /** Whether it shows a fault of the portal or its surroundings and belongs in the log with everything. */
    public boolean isFault() {
        return this == DATABASE || this == UNCLEAR || this == UNEXPECTED;
    }

    private boolean fits(Throwable cause) {
        return Stream.of(causes).anyMatch(type -> type.isInstance(cause));
    }

    private static Stream<Throwable> causesOf(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .map(Optional::orElseThrow);
    }
}
