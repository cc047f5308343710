package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInJourneyIT extends JourneyTest {

    @Test
    void a_visitor_comes_to_the_sign_in_page() {
        open("/");

        assertThat(page.url()).startsWith(portal.url()).contains("login");
        lookAt("sign-in");
    }

    @Test
    void the_portal_comes_back_on_its_data_after_it_was_killed() {
        portal.kill();
        portal.start();
        open("/");

        assertThat(page.url()).startsWith(portal.url());
    }
}
