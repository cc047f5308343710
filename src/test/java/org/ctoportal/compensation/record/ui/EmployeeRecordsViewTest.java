package org.ctoportal.compensation.record.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.award.AdoptedPolicy;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.award.ClaimReceiptService;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.CredentialRegistry;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.ScenarioThirteen;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is kept of employees, found by person, with how long and by which rule. */
class EmployeeRecordsViewTest extends ViewTest {

    private static final LocalDate EARNED = LocalDate.of(2026, 3, 3);

    @Autowired
    ApplicationContext portal;

    @Autowired
    AwardService awards;

    @Autowired
    ClaimService claims;

    @Autowired
    ClaimReceiptService receipts;

    @Autowired
    TestClock clock;

    private DistrictId district;
    private PolicyId policy;

    @BeforeEach
    void pay() {
        district = districts.another("WI", CedarHollow.facts());
        policy = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(district, LocalDate.of(2026, 7, 1));
        clock.goTo(LocalDate.of(2026, 12, 1));
        var registry = portal.getAutowireCapableBeanFactory().createBean(CredentialRegistry.class);
        awards.add(policy, registry.register(AdoptedPolicy.holder("Robin Vale", EARNED)));
        var payments = awards.submit(policy, ScenarioThirteen.YEAR);
        districts.actIn(district, Role.SUPERINTENDENT);
        awards.approve(payments);
        districts.actIn(district, Role.BOARD_SECRETARY);
        receipts.claim(
                policy,
                new CostClaim(
                        ScenarioThirteen.CETL,
                        List.of(new CostClaim.Cost(CostKind.EXAMINATION, Money.of("450"), Money.NONE)),
                        LocalDate.of(2026, 11, 1),
                        true,
                        LocalDate.of(2026, 12, 1)),
                List.of(new NewReceipt("fee.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))));
        districts.actIn(district, Role.HR);
        var claim = claims.list(policy).getFirst();
        claims.check(
                claim.id(),
                claim.version(),
                awards.get(policy, ScenarioThirteen.YEAR).holders().getFirst().id(),
                false);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void everything_of_a_person_is_found_by_name_or_number_with_the_day_it_is_kept_until() {
        openIn(district, Role.HR);
        goTo(AwardRoutes.RECORDS);
        assertThat(text()).contains("Payments prepared and approved", "Source: 29 CFR 516.5");

        look("vale");

        assertThat(text())
                .contains("Robin Vale (1)", "Which one")
                .containsPattern("Credential[^·]{0,40}Certified Education Technology Leader")
                .contains("Dec 1, 2033");
        var byName = found();
        assertThat(byName)
                .contains("What pay depends on", "Claim for costs", "Receipt of a claim", "fee.pdf")
                .contains("Payments prepared and approved", "2026")
                .doesNotContain("Repayment on leaving");
        look("xx");
        assertThat(found()).contains("Nothing is kept of anybody");
    }

    @Test
    void claims_that_nobody_checked_yet_stand_below_one_name() {
        var candidate = districts.panelistIn(district, "Kim Lee");
        districts.seat(candidate, district, Role.TECHNOLOGY_LEADER);
        districts.actAs(candidate, district);
        for (var day : List.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1))) {
            claims.claim(policy, new CostClaim(ScenarioThirteen.CETL, List.of(), day, true, day));
        }
        openIn(district, Role.HR);
        goTo(AwardRoutes.RECORDS);

        look("kim");

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Kim Lee");
    }

    @Test
    void another_district_finds_nobody() {
        openIn(districts.another("WI", CedarHollow.facts()), Role.HR);
        goTo(AwardRoutes.RECORDS);

        look("vale");

        assertThat(found()).contains("Nothing is kept of anybody").doesNotContain("Robin");
    }

    private static void look(String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name, address or employee number")), text);
    }

    private static String text() {
        return _get(EmployeeRecordsView.class).getElement().getTextRecursively();
    }

    /** What is shown of people, without the classes below. */
    private static String found() {
        return text().split("How long each kind of record is kept", 2)[0];
    }
}
