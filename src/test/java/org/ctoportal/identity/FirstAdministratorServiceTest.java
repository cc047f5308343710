package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.ctoportal.district.FoundDistrict;
import org.ctoportal.district.OrganizationType;
import org.ctoportal.shared.Sha256;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class FirstAdministratorServiceTest {

    @Autowired
    FirstAdministratorService administrators;

    @Autowired
    FirstAdministratorTokenRepository tokens;

    @Autowired
    Enrollment enrollment;

    @Autowired
    TestClock clock;

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    @Test
    void the_token_makes_an_administrator_of_the_portal_and_of_a_district() {
        var token = administrators.issueToken().orElseThrow();

        var person = administrators.setUp(command(token));

        assertThat(person.may(Permissions.RUN_PLATFORM)).isTrue();
        assertThat(person.has(Role.DISTRICT_ADMINISTRATOR)).isTrue();
        assertThat(person.districtName()).isEqualTo("Oak Ridge Schools");
        assertThat(administrators.isAwaited()).isFalse();
    }

    @Asvs({49, 52})
    @Test
    void the_token_works_once() {
        var token = administrators.issueToken().orElseThrow();
        administrators.setUp(command(token));

        assertThatExceptionOfType(WrongTokenException.class)
                .isThrownBy(() -> administrators.setUp(command(token, "second@example.org")));
    }

    @Asvs(49)
    @Test
    void a_wrong_token_makes_nobody_an_administrator() {
        administrators.issueToken();

        assertThatExceptionOfType(WrongTokenException.class)
                .isThrownBy(() -> administrators.setUp(command("0123456789abcdef0123456789abcdef01234567")));
        assertThat(administrators.isAwaited()).isTrue();
    }

    @Test
    void a_fresh_token_replaces_the_earlier_one() {
        var earlier = administrators.issueToken().orElseThrow();
        administrators.issueToken();

        assertThatExceptionOfType(WrongTokenException.class).isThrownBy(() -> administrators.setUp(command(earlier)));
    }

    @Asvs({49, 52})
    @Test
    void the_token_is_worth_nothing_after_three_days() {
        var token = administrators.issueToken().orElseThrow();
        clock.advance(Duration.ofHours(72));

        assertThat(administrators.isAwaited()).isFalse();
        assertThatExceptionOfType(WrongTokenException.class).isThrownBy(() -> administrators.setUp(command(token)));
    }

    @Asvs(49)
    @Test
    void where_there_is_an_administrator_no_token_is_given_out() {
        enrollment.enroll(new EmailAddress("admin@example.org"), "Admin", "rust barn lamp", true);

        assertThat(administrators.issueToken()).isEmpty();
        assertThat(tokens.count()).isZero();
    }

    @Test
    void a_demo_administrator_is_none() {
        enrollment.enrollDemo(new EmailAddress("demo@example.org"), "Demo", true);

        assertThat(administrators.issueToken()).isPresent();
    }

    @Test
    void an_address_in_use_is_named_and_the_token_stays_good() {
        var token = administrators.issueToken().orElseThrow();
        enrollment.enrollDemo(new EmailAddress("taken@example.org"), "Somebody", false);

        assertThatExceptionOfType(AddressTakenException.class)
                .isThrownBy(() -> administrators.setUp(command(token, "taken@example.org")));
        assertThat(administrators.isAwaited()).isTrue();
    }

    @Asvs({52, 68})
    @Test
    void the_stored_token_is_a_digest() {
        var token = administrators.issueToken().orElseThrow();

        assertThat(tokens.findAll()).singleElement().extracting("tokenHash").isEqualTo(Sha256.of(token));
        assertThat(token).hasSize(40);
    }

    @Test
    void a_password_against_the_rules_is_refused_by_the_command_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetUpPortal(
                        "token", "Ann Doe", new EmailAddress("a@example.org"), "password1234", district()))
                .withMessageNotContaining("password1234");
    }

    private static SetUpPortal command(String token) {
        return command(token, "first@example.org");
    }

    private static SetUpPortal command(String token, String email) {
        return new SetUpPortal(token, "Ann Doe", new EmailAddress(email), "rain over the old barn 9", district());
    }

    private static FoundDistrict district() {
        return new FoundDistrict(
                "Oak Ridge Schools",
                "WI",
                OrganizationType.PUBLIC_DISTRICT,
                ZoneId.of("America/Chicago"),
                false,
                Map.of());
    }
}
