package org.ctoportal.shell.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

class DatabaseProblemsTest {

    private static final SocketException RESET = new SocketException("Connection reset by peer");
    private static final SQLNonTransientConnectionException HUNG_UP =
            new SQLNonTransientConnectionException("Socket error", "08000", RESET);

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** The reason this class is there; when it fails, it can go. */
    @Test
    void spring_alone_would_take_it_for_whoever_asked_and_answer_nothing() {
        var spring = new DefaultHandlerExceptionResolver();

        assertThat(spring.resolveException(request, response, this, new TransactionSystemException("Commit", HUNG_UP)))
                .isNotNull();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void a_database_that_hangs_up_at_a_commit_or_a_statement_is_told_of() {
        for (var failure : new Exception[] {
            new TransactionSystemException("Commit", HUNG_UP), new DataAccessResourceFailureException("Select", HUNG_UP)
        }) {
            var answer = new MockHttpServletResponse();

            assertThat(new DatabaseProblems().resolveException(request, answer, this, failure))
                    .isNotNull();
            assertThat(answer.getStatus()).isEqualTo(503);
        }
    }

    @Test
    void who_hung_up_themselves_and_what_the_data_say_is_left_to_others() {
        var problems = new DatabaseProblems();

        assertThat(problems.resolveException(request, response, this, RESET)).isNull();
        assertThat(problems.resolveException(request, response, this, new DuplicateKeyException("Taken")))
                .isNull();
    }
}
