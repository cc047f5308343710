package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What whoever runs the portal reads: enough to find a request again, and nothing that anybody typed. */
@IntegrationTest
@Tag("once")
class LogTest {

    private static final String WRONG = "wrong-Heron-4711";
    private static final String TOKEN = "tokenHeron4712tokenHeron4712tokenHeron4712tok";
    private static final String NEW = "new-Heron-4713 enough";
    private static final String NO_FILE = "/job-descriptions/999999/revisions/1/pdf";
    private static final String COMMENT = "comment-Heron-4714";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    PortalClient browser;

    @BeforeEach
    void read() {
        browser = new PortalClient(port);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopReading() {
        root.detachAppender(log);
    }

    @Asvs({71, 75})
    @Corpus("E14")
    @Test
    void nothing_that_was_typed_and_no_key_of_a_link_is_in_the_log() {
        var email = districts.emailInFirst(Role.HR);
        browser.signIn(email, WRONG);
        browser.get("/password/" + TOKEN);
        browser.post("/password/" + TOKEN, Map.of("password", NEW));
        browser.get("/join/" + TOKEN);
        browser.signIn(email, TwoDistricts.PASSWORD);
        browser.get(NO_FILE + "?key=" + TOKEN);
        browser.postJson("/panel/1/scorecards/1/answers?seat=1", "{\"note\": \"" + COMMENT + "\", \"level\": oops");
        browser.postJson("/self-assessments/1/answers", "[{\"comment\": \"" + COMMENT + "\"}]");
        var page = UidlClient.open(browser);
        page.send(UidlClient.event(99_999, "change").put("value", COMMENT));
        browser.postJson(page.uidlPath(), "{\"csrfToken\": \"" + TOKEN + "\", \"rpc\": \"" + COMMENT + "\"");

        assertThat(written()).anyMatch(line -> line.contains("answered 404"));
        assertThat(written())
                .noneMatch(line -> line.contains(WRONG)
                        || line.contains(TOKEN)
                        || line.contains(NEW)
                        || line.contains(COMMENT)
                        || line.contains(TwoDistricts.PASSWORD));
    }

    @Asvs(75)
    @Test
    void a_line_tells_the_request_and_by_number_the_person_and_the_district() {
        var email = districts.emailInFirst(Role.HR);
        browser.signIn(email, TwoDistricts.PASSWORD);

        var number = browser.get(NO_FILE).headers().firstValue(RequestIdFilter.HEADER);

        var line = log.list.stream()
                .filter(event -> event.getFormattedMessage().contains("answered 404"))
                .findFirst()
                .orElseThrow();
        assertThat(line.getMDCPropertyMap())
                .containsEntry("requestId", number.orElseThrow())
                .containsEntry(
                        LogMarks.PERSON, String.valueOf(districts.person(email).value()))
                .containsEntry(
                        LogMarks.DISTRICT, String.valueOf(districts.first().value()));
    }

    @Asvs(34)
    @Test
    void a_number_that_no_proxy_gave_is_not_taken() {
        var forged = "0123456789abcdef0123456789abcdef";

        assertThat(browser.get("/login", RequestIdFilter.HEADER, forged)
                        .headers()
                        .firstValue(RequestIdFilter.HEADER))
                .isPresent()
                .isNotEqualTo(java.util.Optional.of(forged));
    }

    private List<String> written() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + event.getMDCPropertyMap()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }
}
