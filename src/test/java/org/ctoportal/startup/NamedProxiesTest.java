package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** Whose word the server of the portal takes for where a browser is, with the settings of production. */
@Asvs(34)
class NamedProxiesTest {

    @Test
    void what_a_proxy_on_this_machine_says_is_believed() throws Exception {
        assertThat(asSeen(Map.of())).isEqualTo("198.51.100.9 true");
    }

    @Test
    void what_somebody_says_who_is_not_named_is_not_believed() throws Exception {
        assertThat(asSeen(Map.of("PORTAL_PROXIES", "192.0.2.10/32"))).isEqualTo("127.0.0.1 false");
    }

    /** The address and whether it came by HTTPS, of a request from 127.0.0.1 that claims others. */
    private static String asSeen(Map<String, Object> settings) throws Exception {
        var server = server(settings)
                .getWebServer(
                        context -> context.addServlet("where", new WhereFrom()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "198.51.100.9")
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.destroy();
        }
    }

    private static TomcatServletWebServerFactory server(Map<String, Object> settings) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        var binder = Binder.get(environment);
        var factory = new TomcatServletWebServerFactory(0);
        new TomcatWebServerFactoryCustomizer(
                        environment,
                        binder.bindOrCreate("server", ServerProperties.class),
                        binder.bindOrCreate("server.tomcat", TomcatServerProperties.class),
                        new WebProperties())
                .customize(factory);
        return factory;
    }

    private static class WhereFrom extends HttpServlet {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
        }
    }
}
