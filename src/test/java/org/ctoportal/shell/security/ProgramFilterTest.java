package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.ctoportal.identity.ProgramDoor;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class ProgramFilterTest {

    private static final ProgramDoor NOBODY = token -> Optional.empty();

    private Optional<Duration> maintenance = Optional.empty();

    private MockHttpServletResponse answer(String method, String address, ProgramDoor door) throws Exception {
        var request = new MockHttpServletRequest(method, address);
        request.addHeader("Authorization", "Bearer cto_1_secret");
        var response = new MockHttpServletResponse();
        new ProgramFilter(door, () -> maintenance).doFilter(request, response, new MockFilterChain());
        assertThat(request.getSession(false)).isNull();
        return response;
    }

    @Asvs(76)
    @Test
    void while_the_database_is_away_programs_are_told_to_come_back() throws Exception {
        var answer = answer("GET", "/api/v1", token -> {
            throw new CannotCreateTransactionException("away");
        });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void during_maintenance_they_are_told_how_long_it_may_last() throws Exception {
        maintenance = Optional.of(Duration.ofMinutes(10));

        var answer = answer("GET", "/api/v1/openapi.yaml", NOBODY);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("600");
    }

    @Asvs({30, 35})
    @Test
    void only_reading_is_answered_whoever_asks() throws Exception {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            var answer = answer(method, "/api/v1", NOBODY);
            assertThat(answer.getStatus()).as(method).isEqualTo(405);
            assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void nobody_passes_without_a_token_in_force_but_to_the_description() throws Exception {
        assertThat(answer("GET", "/api/v1/postings", NOBODY).getStatus()).isEqualTo(401);
        assertThat(answer("GET", "/api/v1/openapi.yaml", NOBODY).getStatus()).isEqualTo(200);
    }
}
