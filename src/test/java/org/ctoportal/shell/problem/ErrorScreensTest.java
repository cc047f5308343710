package org.ctoportal.shell.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@Tag("once")
class ErrorScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    PortalClient browser;

    @BeforeEach
    void signIn() {
        browser = new PortalClient(port);
        browser.signIn(districts.emailInFirst(Role.PANELIST), TwoDistricts.PASSWORD);
    }

    @Test
    void an_unknown_page_says_so_inside_the_layout() {
        var content = UidlClient.open(browser).goTo("no-such-page");

        assertThat(content).contains("There is nothing here", "Sign out");
    }

    @Test
    void a_page_of_another_role_says_so() {
        var content = UidlClient.open(browser).goTo("job-descriptions/new");

        assertThat(content).contains("This page is not part of your role");
    }

    @Asvs(76)
    @Test
    void a_plain_error_page_carries_a_reference_and_no_reason_from_inside() {
        var page = browser.get("/VAADIN/no-such-file.js");

        assertThat(page.body())
                .contains("There is nothing here")
                .containsPattern("class=\"reference\">[0-9A-F]{8}<")
                .doesNotContain("Exception", "no-such-file");
    }

    @Asvs(76)
    @Test
    void a_program_gets_one_line() {
        var answer = browser.get("/VAADIN/no-such-file.js", "Accept", "application/json");

        assertThat(answer.body()).matches("404 [0-9A-F]{8}\\R");
    }

    @Test
    void a_plain_error_page_speaks_spanish_too() {
        assertThat(browser.get("//x", "Accept-Language", "es").body()).contains("Esta solicitud no se puede responder");
    }
}
