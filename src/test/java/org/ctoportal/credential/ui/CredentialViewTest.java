package org.ctoportal.credential.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.LearningService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.holding.WriteLearning;
import org.ctoportal.credential.intake.BadgeIntakeService;
import org.ctoportal.credential.intake.KnownIssuerService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Credentials on the screen: recorded, verified, renewed, asked for, imported and looked up. */
class CredentialViewTest extends ViewTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    @Autowired
    HoldingService holdings;

    @Autowired
    LearningService learning;

    @Autowired
    KnownIssuerService issuers;

    @Autowired
    BadgeIntakeService badges;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    CatalogueService catalogues;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.BOARD_SECRETARY);
    }

    private static String words(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private static void click(String button) {
        _click(_find(Button.class, spec -> spec.withText(button)).getLast());
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_credential_is_recorded_after_what_is_wrong_was_said_at_its_field() {
        goTo(CredentialRoutes.MINE);
        click("Record a credential");
        click("Save");
        ComboBox<CredentialType> type = _get(ComboBox.class, spec -> spec.withLabel("Credential"));
        assertThat(type.getErrorMessage()).isEqualTo("Choose a credential of the catalogue.");

        _setValue(type, catalogues.catalogue().find("CETL").orElseThrow());
        var issued = _get(DatePicker.class, spec -> spec.withLabel("Issued on"));
        _setValue(issued, LocalDate.of(2011, 1, 1));
        click("Save");
        assertThat(issued.getErrorMessage()).isEqualTo("The catalogue says it was not issued on that day.");
        _setValue(issued, ISSUED);
        click("Save");

        assertThat(holdings.mine()).hasSize(1);
        assertThat(words(HoldingFacts.class)).contains("Awaiting verification", "Mar 2, 2029", "Sep 3, 2028");
    }

    @Test
    void somebody_else_verifies_it_and_the_plan_shows_what_counts() {
        var id = holdings.record(new WriteHolding("CETL", "", "7", null, ISSUED, null, ""));
        learning.add(id, new WriteLearning(LocalDate.of(2026, 1, 15), BigDecimal.TEN, "Before", "", Set.of("DM")));
        learning.add(id, new WriteLearning(LocalDate.of(2026, 6, 15), new BigDecimal("12"), "After", "", Set.of("LV")));
        openIn(district, Role.HR);
        goTo(CredentialRoutes.holdingOf(id.value()));
        var how = _get(TextField.class, spec -> spec.withLabel("What exactly, and where"));
        click("Record the verification");
        assertThat(how.getErrorMessage()).isEqualTo("This is needed.");
        _setValue(how, "Directory, entry 7");
        click("Record the verification");

        assertThat(words(HoldingView.class)).contains("Confirmed by the issuer", ", CETL");
        assertThat(words(RenewalPanel.class)).contains("12 of 60 hours count; 48 to go", "no: before the issue");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_checker_answers_with_the_reason_and_the_day() {
        goTo(CredentialRoutes.ELIGIBILITY);
        click("Check");
        var since = _get(DatePicker.class, spec -> spec.withLabel("Work with education technology since"));
        assertThat(since.getErrorMessage()).isEqualTo("This is needed.");
        _setValue(since, catalogues.today().minusYears(2));
        _setValue((CheckboxGroup<String>) _get(CheckboxGroup.class), Set.of("A3"));
        click("Check");

        assertThat(words(EligibilityView.class))
                .contains(
                        "Not yet",
                        "No experience is given in:",
                        "The years of experience are complete on "
                                + CredentialWords.day(catalogues.today().plusYears(2), Locale.US));
    }

    @Test
    void a_list_is_imported_after_a_look_at_each_line() {
        openIn(district, Role.HR);
        goTo(CredentialRoutes.HOLDERS);
        click("Import a list");
        var text = _get(TextArea.class);
        _setValue(text, "person,credential,issued\nRobin Diaz,CETL,2026-03-02\nKim Roe,CETL,soon\n");
        assertThat(words(HolderImportDialog.class))
                .contains("1 new, 0 changed, 0 the same, 1 with errors", "Issued: Write the day as 2026-03-02.");
        assertThat(_get(Button.class, spec -> spec.withText("Take over")).isEnabled())
                .isFalse();
        _setValue(text, "person,credential,issued\nRobin Diaz,CETL,2026-03-02\n");
        click("Take over");

        goTo(CredentialRoutes.HOLDERS);
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void the_catalogue_shows_source_and_day_and_cohorts_get_their_days() {
        openIn(district, Role.HR);
        goTo(CredentialRoutes.typeOf("WI-LIC-92"));
        assertThat(words(CredentialTypeView.class))
                .contains("May supervise licensed staff (WI).", "as of Nov 22, 2026");

        goTo(CredentialRoutes.COHORTS);
        _click(_find(Button.class, spec -> spec.withText("Give it days")).getFirst());
        click("Save");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Test on")).getErrorMessage())
                .isEqualTo("This is needed.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Begins on")), LocalDate.of(2027, 1, 10));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Test on")), LocalDate.of(2027, 4, 20));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "Letter of the partner");
        click("Save");
        assertThat(words(CohortsView.class)).contains("Jan 10, 2027 to Apr 20, 2027");
    }
}
