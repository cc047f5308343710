package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.startup.ApplicationConfiguration;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class ContentPolicyTest {

    private final ApplicationConfiguration vaadin = mock();
    private final MockServletContext portal = new MockServletContext();
    private final ContentPolicy policy = new ContentPolicy(portal);

    @Asvs(26)
    @Test
    void in_production_only_scripts_with_the_nonce_of_this_answer_run() {
        when(vaadin.isProductionMode()).thenReturn(true);
        var request = new MockHttpServletRequest("GET", "/");

        var first = policyOf(request);
        var nonce = (String) request.getAttribute(ContentPolicy.NONCE);

        assertThat(first)
                .contains("script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(policyOf(new MockHttpServletRequest("GET", "/"))).isNotEqualTo(first);
    }

    @Test
    void development_tools_get_their_inline_scripts_and_their_connection() {
        when(vaadin.isProductionMode()).thenReturn(false);

        assertThat(policyOf(new MockHttpServletRequest("GET", "/")))
                .contains("script-src 'self' 'unsafe-inline' 'unsafe-eval'", "connect-src 'self' ws: wss:");
    }

    private String policyOf(MockHttpServletRequest request) {
        portal.setAttribute(ApplicationConfiguration.class.getName(), vaadin);
        var response = new MockHttpServletResponse();
        policy.writeHeaders(request, response);
        return response.getHeader("Content-Security-Policy");
    }
}
