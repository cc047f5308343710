package org.ctoportal.shell.security;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sessions are counted per person, and their cookie has a name that browsers protect. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    static SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** People with an open session on this server, for those who run it. */
    @Bean
    static MeterBinder signedInPeople(SessionRegistry sessions) {
        return meters -> Gauge.builder(
                        "portal.people.signed.in",
                        sessions,
                        all -> all.getAllPrincipals().size())
                .register(meters);
    }

    /** Tells the registry when a session has ended. */
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookieName(PortalCookies cookies) {
        return server -> server.getSettings().getSession().getCookie().setName(cookies.name("session"));
    }
}
