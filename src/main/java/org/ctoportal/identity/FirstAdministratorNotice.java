package org.ctoportal.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes the one-time token into the log at every start until the first administrator has been made. */
@Component
@ConditionalOnBooleanProperty(name = "portal.demo", havingValue = false)
class FirstAdministratorNotice implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final FirstAdministratorService administrators;
    private final String baseUrl;

    FirstAdministratorNotice(FirstAdministratorService administrators, @Value("${portal.base-url}") String baseUrl) {
        this.administrators = administrators;
        this.baseUrl = baseUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        administrators
                .issueToken()
                .ifPresent(token -> log.warn(
                        "This portal has no administrator yet. Open {}/welcome within 72 hours and enter the one-time"
                                + " token {}",
                        baseUrl,
                        token));
    }
}
