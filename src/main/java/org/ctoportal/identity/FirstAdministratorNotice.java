package org.ctoportal.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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
        try {
            administrators.issueToken().ifPresent(this::tell);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            log.info("Another server starts at the same moment; the one-time token stands in its log");
        }
    }

    private void tell(String token) {
        log.warn(
                "This portal has no administrator yet. Open {}/welcome within 72 hours and enter the one-time token {}",
                baseUrl,
                token);
    }
}
