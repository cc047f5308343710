package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class BaseUrlTest {

    private final MockEnvironment trial = new MockEnvironment();

    BaseUrlTest() {
        trial.setActiveProfiles("embedded");
    }

    @Test
    void a_trial_answers_its_own_machine_only() {
        var url = new BaseUrl("http://localhost:8080", trial);

        assertThat(url.isAskedBy(requestFor("127.0.0.1"))).isTrue();
        assertThat(url.isAskedBy(requestFor("office-pc"))).isFalse();
    }

    @Test
    void a_trial_that_was_told_its_name_answers_the_network_too() {
        var url = new BaseUrl("http://office-pc:8080", trial);

        assertThat(url.isAskedBy(requestFor("office-pc"))).isTrue();
        assertThat(url.isAskedBy(requestFor("localhost"))).isTrue();
        assertThat(url.isAskedBy(requestFor("evil.example"))).isFalse();
    }

    private static MockHttpServletRequest requestFor(String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        return request;
    }
}
