package org.ctoportal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctoportal.audit.Act;
import org.ctoportal.audit.AuditEvent;
import org.ctoportal.audit.AuditFilter;
import org.ctoportal.audit.AuditService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.RefusedAccess;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Who is refused at the door and inside stands in the audit of the district, without what was typed. */
class RefusalsTest extends ViewTest {

    @LocalServerPort
    int port;

    @Autowired
    AuditService audit;

    @Autowired
    ApplicationEventPublisher refusals;

    private DistrictId district;

    @BeforeEach
    void found() {
        district = districts.another(CedarHollow.facts());
    }

    @Test
    void a_wrong_password_is_told_of_in_the_district_of_the_account_alone() {
        var other = districts.another(CedarHollow.facts());

        new PortalClient(port).signIn(districts.emailIn(district, Role.PANELIST), "not the password");
        new PortalClient(port).signIn("nobody-" + district.value() + "@example.org", "not the password");

        assertThat(events(district, Act.SIGN_IN_REFUSED)).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo(panelist());
            assertThat(event.toString()).doesNotContain("not the password");
        });
        assertThat(events(other, Act.SIGN_IN_REFUSED)).isEmpty();
    }

    @Test
    void the_right_password_is_no_refusal() {
        new PortalClient(port).signIn(districts.emailIn(district, Role.PANELIST), TwoDistricts.PASSWORD);

        assertThat(events(district, Act.SIGN_IN_REFUSED)).isEmpty();
    }

    @Test
    void a_screen_that_is_not_for_the_person_is_told_of_once_a_minute() {
        openIn(district, Role.PANELIST);
        goTo("audit");
        goTo("");
        goTo("audit");

        assertThat(events(district, Act.ACCESS_REFUSED)).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo(panelist());
            assertThat(event.detail()).isEqualTo("/audit");
        });
    }

    @Test
    void made_up_addresses_fill_no_audit_and_links_that_open_something_are_not_kept() {
        districts.actIn(district, Role.PANELIST);
        IntStream.range(0, 60).forEach(at -> refusals.publishEvent(new RefusedAccess("/made-up/" + at)));

        assertThat(count(district, Act.ACCESS_REFUSED)).isEqualTo(20);

        var other = districts.another(CedarHollow.facts());
        districts.actIn(other, Role.PANELIST);
        refusals.publishEvent(new RefusedAccess("/notices/stop/" + "Ab1-".repeat(20)));

        assertThat(events(other, Act.ACCESS_REFUSED))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).isEqualTo("/notices/stop/\u2026"));
    }

    private long count(DistrictId of, Act act) {
        events(of, act);
        return audit.count(new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(act), Optional.empty()));
    }

    private String panelist() {
        return SignedInPerson.actor(districts.personIn(district, Role.PANELIST));
    }

    private List<AuditEvent> events(DistrictId of, Act act) {
        districts.seat(districts.emailIn(of, Role.HR), of, Role.DISTRICT_ADMINISTRATOR);
        districts.actIn(of, Role.HR);
        var filter = new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(act), Optional.empty());
        return audit.events(filter, 0, 10);
    }
}
