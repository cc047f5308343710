package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mysql://db.example.org:3306/portal?sslMode=REQUIRED")
            .withProperty("spring.datasource.username", "portal")
            .withProperty("spring.datasource.password", "s3cret-value")
            .withProperty("portal.base-url", "https://portal.example.org")
            .withProperty("portal.demo", "false")
            .withProperty("server.servlet.session.cookie.secure", "true")
            .withProperty("server.tomcat.remoteip.internal-proxies", "127.0.0.0/8, ::1/128,2001:db8::7/128");

    @Test
    void right_settings_have_no_problem() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, PORTAL_DB_URL is missing",
        "spring.datasource.username, PORTAL_DB_USER is missing",
        "spring.datasource.password, PORTAL_DB_PASSWORD is missing",
        "portal.base-url, PORTAL_BASE_URL is missing"
    })
    void a_missing_setting_is_one_line(String property, String problem) {
        environment.setProperty(property, "");

        assertThat(problems()).singleElement().asString().startsWith(problem).doesNotContain("\n");
    }

    @Asvs(71)
    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:mem:x, PORTAL_DB_URL is not an address",
        "spring.datasource.url, mysql://db/portal, PORTAL_DB_URL is not an address",
        "spring.datasource.url, jdbc:mysql://db, PORTAL_DB_URL is not an address",
        "spring.datasource.url, jdbc:mysql://db/portal?password=s3cret-value, PORTAL_DB_URL holds",
        "portal.base-url, portal.example.org, PORTAL_BASE_URL is not an address",
        "portal.base-url, https://portal.example.org/app, PORTAL_BASE_URL is not an address",
        "portal.base-url, https://portal.example.org/, PORTAL_BASE_URL is not an address",
        "management.server.address, 192.0.2.7, PORTAL_MANAGEMENT_ADDRESS is not an address of this machine",
        "server.address, no such host, SERVER_ADDRESS is not an address of this machine",
        "portal.data-folder, pom.xml, PORTAL_DATA_FOLDER is not a folder",
        "portal.base-url, https://me:s3cret-value@portal.example.org, PORTAL_BASE_URL is not an address",
        "portal.base-url, http://portal.example.org, PORTAL_BASE_URL begins with http",
        "portal.demo, maybe, PORTAL_DEMO is neither",
        "server.tomcat.remoteip.internal-proxies, 192.0.2.10, PORTAL_PROXIES is not a list",
        "server.tomcat.remoteip.internal-proxies, 192.0.2.10/33, PORTAL_PROXIES is not a list",
        "server.tomcat.remoteip.internal-proxies, proxy.example.org/32, PORTAL_PROXIES is not a list",
        "server.tomcat.remoteip.internal-proxies, '::1/128, ', PORTAL_PROXIES is not a list",
        "management.server.port, 80a1, PORTAL_MANAGEMENT_PORT is not a port",
        "server.port, 70000, SERVER_PORT is not a port",
        "portal.database-patience, a while, PORTAL_DB_PATIENCE is not a time",
        "portal.database-patience, -5s, PORTAL_DB_PATIENCE is less",
        "logging.structured.format.console, xml, PORTAL_LOG_FORMAT is none",
        "server.servlet.session.cookie.secure, 1, PORTAL_COOKIE_SECURE is neither"
    })
    void a_wrong_setting_is_one_line_without_its_value(String property, String value, String problem) {
        environment.setProperty(property, value);

        assertThat(problems()).singleElement().asString().startsWith(problem).doesNotContain("s3cret-value");
    }

    @ParameterizedTest
    @CsvSource({
        "portal.mail.from, '', PORTAL_MAIL_FROM is not an address",
        "portal.mail.from, Portal <p@example.org>, PORTAL_MAIL_FROM is not an address",
        "portal.mail.port, 99999, PORTAL_MAIL_PORT is not a port",
        "portal.mail.encrypted, perhaps, PORTAL_MAIL_ENCRYPTED is neither"
    })
    void a_mail_server_needs_an_address_that_letters_come_from(String property, String value, String problem) {
        environment.setProperty("portal.mail.server", "mail.example.org");
        environment.setProperty("portal.mail.from", "portal@example.org");
        environment.setProperty("portal.mail.encrypted", "true");
        assertThat(problems()).isEmpty();

        environment.setProperty(property, value);

        assertThat(problems()).singleElement().asString().startsWith(problem);
    }

    @Test
    void all_problems_are_named_at_once() {
        environment.setProperty("spring.datasource.url", "");
        environment.setProperty("portal.base-url", "");

        assertThat(problems()).hasSize(2);
    }

    @Asvs(69)
    @Test
    void without_tls_the_portal_runs_on_this_machine_or_where_that_was_said() {
        environment.setProperty("portal.base-url", "http://localhost:8080");
        assertThat(problems()).isEmpty();

        environment.setProperty("portal.base-url", "http://portal.example.org");
        environment.setProperty("server.servlet.session.cookie.secure", "false");
        assertThat(problems()).isEmpty();
    }

    @Test
    void an_address_of_mariadb_needs_its_driver() {
        environment.setProperty("spring.datasource.url", "jdbc:mariadb://db.example.org/portal");

        assertThat(new SettingsCheck(environment, true).problems()).isEmpty();
        assertThat(new SettingsCheck(environment, false).problems())
                .singleElement()
                .asString()
                .startsWith("PORTAL_DB_URL is not an address");
    }

    private List<String> problems() {
        return new SettingsCheck(environment).problems();
    }
}
