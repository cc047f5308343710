package org.ctoportal.compensation.award.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ctoportal.compensation.award.AdoptedPolicy;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.ClaimReceiptService;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.CredentialRegistry;
import org.ctoportal.compensation.award.Holder;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.RenewalHoursService;
import org.ctoportal.compensation.award.ScenarioThirteen;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.RecognitionCard;
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

/** Awards on the screen; the numbers are those of scenario S13. */
class AwardViewTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestClock clock;

    private DistrictId district;
    private CredentialRegistry registry;
    private PolicyId policy;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        policy = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(district, LocalDate.of(2026, 7, 1));
        registry = portal.getAutowireCapableBeanFactory().createBean(CredentialRegistry.class);
        clock.goTo(LocalDate.of(2026, 12, 1));
        openAs(Role.HR, policy);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void an_amount_is_explained_approved_by_a_second_person_and_taken_away() {
        enter("4711", "Robin Vale", "0.6", 45, LocalDate.of(2025, 3, 3));
        assertThat(text())
                .contains("In force since Jul 1, 2026", "$1,488.46", "Social Security 6.2%: $92.28", "$1,709.49")
                .contains("$3,000 × 12/12 × 0.6 × 215/260 ≈ $1,488.4615 → $1,488.46");

        click("Put before a second person");
        click("Approve");
        assertThat(text()).contains("waits for a second person");

        openAs(Role.SUPERINTENDENT, policy);
        click("Approve");
        assertThat(text()).contains("Approved by", "Nothing is due that was not approved before.");
        assertThat(_get(Anchor.class, spec -> spec.withText("File for payroll as CSV"))
                        .getHref())
                .startsWith("/payroll/");
    }

    @Test
    void a_refusal_tells_its_reason_and_a_wrong_field_what_it_wants() {
        click("Add an employee");
        click("Keep");
        assertThat(field("Employee number").getErrorMessage()).startsWith("Enter the number payroll knows");
        click("Cancel");

        enter("1", "Alex", "0.4", 0, LocalDate.of(2025, 3, 3));

        assertThat(text()).contains("does not cover the position or this full-time equivalent", "CP-ELIG");
    }

    @Test
    void a_claim_shows_its_amount_at_once_and_is_followed_to_its_approval() {
        enter("4711", "Robin Vale", "1", 0, LocalDate.of(2025, 3, 3));
        openIn(district, Role.BOARD_SECRETARY);
        goTo(AwardRoutes.WORTH);
        assertThat(_get(WorthView.class).getElement().getTextRecursively())
                .contains("An eligible employee receives $3,000", "CP-STIPEND of policy 5190");
        _setValue(field("Preparation course"), "395");
        _setValue(field("Examination fee"), "450");
        _setValue(field("Examination fee, of it paid by others"), "450");
        day("Results of", LocalDate.of(2026, 11, 2));
        assertThat(_get(WorthView.class).getElement().getTextRecursively()).contains("The result is not a pass.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Passed")), true);
        assertThat(_get(WorthView.class).getElement().getTextRecursively()).contains("it would give $395.00");
        click("Submit claim");
        assertThat(_get(WorthView.class).getElement().getTextRecursively()).contains("human resources checks it next");

        openAs(Role.HR, policy);
        @SuppressWarnings("unchecked")
        Select<HolderLine> employee = _get(Select.class, spec -> spec.withLabel("Employee"));
        employee.setValue(employee.getListDataView().getItem(0));
        assertThat(text()).contains("No receipt attached", "EX-COSTS");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I saw the receipts on paper")), true);
        click("Check");

        assertThat(text())
                .contains("The policy gives $395.00.", "a second person approves it next")
                .contains("No receipt attached", "Seen on paper by");

        click("Send back");
        assertThat(text()).contains("a second person approves it next");
        _setValue(field("Reason to send it back"), "The receipt is missing");
        click("Send back");
        assertThat(text())
                .contains("to be checked anew: The receipt is missing")
                .doesNotContain("The policy gives");
    }

    @Test
    void a_claimant_without_a_credential_is_entered_at_the_claim_and_a_number_in_use_is_refused_at_its_field() {
        enter("4711", "Robin Vale", "1", 0, LocalDate.of(2025, 3, 3));
        var candidate = districts.panelistIn(district, "Kim Lee");
        districts.seat(candidate, district, Role.TECHNOLOGY_LEADER);
        districts.actAs(candidate, district);
        var results = LocalDate.of(2026, 11, 2);
        portal.getBean(ClaimService.class)
                .claim(
                        policy,
                        new CostClaim(
                                ScenarioThirteen.CETL,
                                List.of(new CostClaim.Cost(CostKind.PREPARATION, Money.of("395"), Money.NONE)),
                                results,
                                true,
                                results));
        openAs(Role.HR, policy);
        click("Enter what pay depends on for Kim Lee");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("nothing of this person yet");
        fill("4711", "1", 0);
        assertThat(field("Employee number").getErrorMessage()).isEqualTo("Another employee has this number.");

        fill("4712", "1", 0);
        assertThat(_find(Dialog.class)).isEmpty();
        attach(candidate, "late.pdf");
        click("Check");
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("its receipts changed");
        assertThat(text()).contains("late.pdf").doesNotContain("The policy gives $395.00.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I saw the receipts on paper")), true);
        click("Check");

        assertThat(text()).contains("Seen on paper by", "Employee 4712", "The policy gives $395.00.");
        assertThat(_find(Button.class, spec -> spec.withText("Enter what pay depends on for Kim Lee")))
                .isEmpty();
    }

    /** Behind the back of human resources, who is signed in again then. */
    private void attach(String claimant, String name) {
        districts.actAs(claimant, district);
        var id = portal.getBean(ClaimService.class).mine().getFirst().id();
        portal.getBean(ClaimReceiptService.class)
                .add(id, new NewReceipt(name, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        districts.actIn(district, Role.HR);
    }

    @Test
    void what_is_attached_to_claims_is_asked_for_once_however_many_they_are() {
        clock.goTo(LocalDate.of(2026, 12, 1));
        openIn(district, Role.BOARD_SECRETARY);
        var claims = portal.getBean(ClaimService.class);
        var results = LocalDate.of(2026, 11, 2);
        IntStream.range(0, 3)
                .forEach(one ->
                        claims.claim(policy, new CostClaim(ScenarioThirteen.CETL, List.of(), results, true, results)));
        var receipts = mock(ClaimReceiptService.class);

        new MyClaimsPanel(
                List.of(), new MyClaimActs(claims, receipts, portal.getBean(RenewalHoursService.class), () -> {}));

        verify(receipts).mine();
    }

    @Test
    void a_claim_of_dues_asks_for_what_it_needs_and_is_followed() {
        portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(district, LocalDate.of(2026, 7, 1), Set.of(RecognitionCard.DUES), Map.of("dues.limit", "500"));
        clock.goTo(LocalDate.of(2026, 12, 1));
        openIn(district, Role.BOARD_SECRETARY);
        goTo(AwardRoutes.WORTH);
        @SuppressWarnings("unchecked")
        Select<ClaimKind> kind = _get(Select.class, spec -> spec.withLabel("What you claim"));
        kind.setValue(ClaimKind.DUES);
        _setValue(field("Membership dues"), "620");
        click("Submit claim");
        assertThat(field("Organization").getErrorMessage()).isEqualTo("Enter the name.");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Paid on")).getErrorMessage())
                .isEqualTo("Choose the day.");

        _setValue(field("Organization"), "ISTE");
        day("Paid on", LocalDate.of(2026, 11, 2));
        assertThat(_get(WorthView.class).getElement().getTextRecursively()).contains("it would give $500.00");
        click("Submit claim");

        assertThat(_get(WorthView.class).getElement().getTextRecursively())
                .contains("Dues of an organization · ISTE · Paid on Nov 2, 2026 · Membership dues $620.00");
    }

    @Test
    void leaving_shows_at_once_what_is_repaid_and_is_recorded() {
        enter("4711", "Robin Vale", "1", 0, LocalDate.of(2025, 3, 3));
        click("Record that somebody leaves");
        click("Record");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Last day of employment"))
                        .getErrorMessage())
                .startsWith("Choose the last day");
        @SuppressWarnings("unchecked")
        Select<HolderLine> employee = _get(Select.class, spec -> spec.withLabel("Employee"));
        employee.setValue(employee.getListDataView().getItem(0));
        day("Last day of employment", LocalDate.of(2027, 1, 15));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("To be repaid: $0.00");
        click("Record");

        assertThat(text()).contains("Robin Vale left on", "7 of 12 months");
    }

    private void openAs(Role role, PolicyId id) {
        openIn(district, role);
        goTo(AwardRoutes.of(id));
    }

    private void enter(String number, String name, String fullTime, int unpaid, LocalDate earned) {
        registry.record(name, new Holder.Held(ScenarioThirteen.CETL, earned, earned, earned.plusYears(3), false, true));
        goTo(AwardRoutes.of(policy));
        click("Enter " + name);
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Confirmed by the issuer on");
        fill(number, fullTime, unpaid);
    }

    private static void fill(String number, String fullTime, int unpaid) {
        _setValue(field("Employee number"), number);
        _setValue(field("Full-time equivalent"), fullTime);
        _setValue(field("Base salary"), "118,400");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Days of unpaid leave")), unpaid);
        @SuppressWarnings("unchecked")
        ComboBox<String> position = _get(ComboBox.class, spec -> spec.withLabel("Position"));
        position.setValue(AdoptedPolicy.POSITION);
        click("Keep");
    }

    private static void day(String label, LocalDate day) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), day);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static String text() {
        return _get(AwardView.class).getElement().getTextRecursively();
    }
}
