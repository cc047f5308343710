package org.ctoportal.shell.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class ProblemTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("no"), Problem.REFUSED),
                Arguments.of(new ObjectOptimisticLockingFailureException("Draft", 1L), Problem.CHANGED_MEANWHILE),
                Arguments.of(new CannotCreateTransactionException("no connection"), Problem.DATABASE),
                Arguments.of(new QueryTimeoutException("slow"), Problem.DATABASE),
                Arguments.of(new IllegalStateException(new SQLTransientConnectionException("pool")), Problem.DATABASE),
                Arguments.of(new TransactionSystemException("commit"), Problem.UNCLEAR),
                Arguments.of(new IllegalStateException("defect"), Problem.UNEXPECTED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_named_by_what_a_person_can_do_about_it(Throwable failure, Problem problem) {
        assertThat(Problem.of(failure)).isEqualTo(problem);
        assertThat(Problem.of(new RuntimeException("around", failure))).isEqualTo(problem);
    }
}
