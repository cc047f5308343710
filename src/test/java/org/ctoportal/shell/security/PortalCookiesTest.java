package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class PortalCookiesTest {

    private final PortalCookies cookies = new PortalCookies(true);

    @Asvs(23)
    @Test
    void a_cookie_belongs_to_this_host_alone_and_no_script_reads_it() {
        var cookie = cookies.cookie("return", "x", Duration.ofMinutes(1));

        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Asvs({23, 61})
    @Test
    void so_does_that_of_the_session_and_it_stands_in_no_address() throws IOException {
        var server = new TomcatServletWebServerFactory();
        SessionConfiguration.sessionCookieName(cookies).customize(server);
        var settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }

        assertThat(server.getSettings().getSession().getCookie().getName()).isEqualTo("__Host-portal-session");
        assertThat(settings)
                .containsEntry("server.servlet.session.tracking-modes", "cookie")
                .containsEntry("server.servlet.session.cookie.http-only", "true")
                .containsEntry("server.servlet.session.cookie.same-site", "lax")
                .containsEntry("server.servlet.session.cookie.secure", "${PORTAL_COOKIE_SECURE:true}")
                .doesNotContainKey("server.servlet.session.cookie.domain");
    }
}
