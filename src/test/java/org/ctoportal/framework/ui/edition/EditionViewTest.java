package org.ctoportal.framework.ui.edition;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A district's edition on the screens: from the list of versions to a version of its own. */
class EditionViewTest extends ViewTest {

    private static final String PACK = "K12-CTO-STARTER";

    @Autowired
    EditionService editions;

    @Autowired
    TemplateStoreService store;

    @Autowired
    PackShelf shelf;

    @Autowired
    OtherVersions otherVersions;

    private DistrictId district;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void foundADistrict() {
        district = districts.another(Map.of());
    }

    @Test
    void whoever_may_not_keep_templates_sees_the_versions_and_no_way_to_change_them() {
        openIn(district, Role.BOARD_SECRETARY);
        goTo(FrameworkRoutes.versionsOf(PACK));

        assertThat(_get(H1.class).getText()).startsWith("Versions of Essential Skills");
        assertThat(texts(Span.class)).contains("In use");
        assertThat(buttons()).doesNotContain("Make our own edition", "Use for new documents", "Retire");
    }

    @Test
    void a_pack_that_is_not_there_has_no_versions() {
        openIn(district, Role.BOARD_SECRETARY);

        goTo(FrameworkRoutes.versionsOf("NO-SUCH-PACK"));

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void two_people_make_a_version_of_their_own() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(FrameworkRoutes.versionsOf(PACK));
        click("Make our own edition");
        go("responsibilities/LV-R1");
        type("Text", "Sit at the table where the district decides.");
        assertThat(panel()).contains("Reworded");
        assertThat(texts(Paragraph.class))
                .contains("Based on K12-CTO-STARTER 1.0.0 · 1 reworded, 0 of our own, 0 left out");
        click("Send to review");
        type("What changes, in plain words", "One duty reads otherwise.");
        click("Send");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("In review. Somebody else"));
        assertThat(buttons()).doesNotContain("Publish");
        close();

        openIn(district, Role.HR);
        goTo(FrameworkRoutes.versionsOf(PACK));
        click("Go on with our edition");
        assertThat(texts(Paragraph.class)).contains("What changes: One duty reads otherwise.");
        click("Publish");
        lastClick("Publish");

        assertThat(_get(H1.class).getText()).startsWith("Versions of");
        assertThat(texts(H2.class)).startsWith("1.0.0.1", "1.0.0");
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0.1");
    }

    @Test
    void what_is_refused_while_it_is_published_is_not_called_published() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(FrameworkRoutes.versionsOf(PACK));
        click("Make our own edition");
        go("responsibilities/LV-R1");
        type("Text", "Sit at the table where the district decides.");
        click("Send to review");
        type("What changes, in plain words", "One duty reads otherwise.");
        click("Send");
        close();
        jdbc.update(
                "update edition_part set content = replace(content, 'Sit at the table where the district decides.', '')"
                        + " where district_id = " + district.value());

        openIn(district, Role.HR);
        goTo(FrameworkRoutes.versionsOf(PACK));
        click("Go on with our edition");
        click("Publish");
        lastClick("Publish");

        assertThat(NotificationsKt.getNotifications()).isEmpty();
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("In review."));
        assertThat(_get(EditionNotices.class).getElement().getTextRecursively()).contains("LV-R1");
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
    }

    @Test
    void an_added_duty_opens_empty_and_keeps_the_edition_from_being_published_until_it_is_written() {
        open(Role.SUPERINTENDENT);
        go("skills/LV");

        click("Add to Responsibilities");
        assertThat(panel()).contains("LV-RX1").contains("Our own");
        click("Send to review");
        assertThat(problems()).contains("LV-RX1").contains("is empty");

        type("Text", "Speak at every board meeting.");
        click("Check");
        assertThat(problems()).isEmpty();
    }

    @Test
    void weights_that_do_not_add_up_are_said_at_once() {
        open(Role.SUPERINTENDENT);
        go("skills/LV");

        var weight = _get(BigDecimalField.class, spec -> spec.withLabel("Reference weight in percent"));
        _setValue(weight, new BigDecimal("20"));
        _fireValueChange(weight, true);

        assertThat(texts(Span.class)).contains("Leadership and Vision: 45 %, should be 40 %");
    }

    @Test
    void a_text_that_is_too_long_is_said_at_the_field_and_not_kept() {
        open(Role.SUPERINTENDENT);
        go("responsibilities/LV-R1");

        type("Text", "x".repeat(2001));

        var text = _get(TextArea.class, spec -> spec.withLabel("Text"));
        assertThat(text.isInvalid()).isTrue();
        assertThat(panel()).doesNotContain("Reworded");
    }

    @Test
    void while_somebody_else_changes_an_edition_it_can_be_read_and_remarked_on() {
        open(Role.SUPERINTENDENT);
        go("responsibilities/LV-R1");
        type("Text", "Sit at the table where the district decides.");
        close();

        open(Role.HR);
        go("responsibilities/LV-R1");

        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("SUPERINTENDENT C is changing this edition"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Text")).isReadOnly())
                .isTrue();
        assertThat(buttons()).doesNotContain("Send to review", "Leave out");
        type("New remark", "Shorter, please.");
        click("Add remark");
        assertThat(panel()).contains("Shorter, please.").contains("HR C");
    }

    @Test
    void what_is_left_out_can_be_taken_in_again() {
        open(Role.SUPERINTENDENT);
        go("responsibilities/LV-R2");

        click("Leave out");
        assertThat(panel()).contains("Left out").contains("with everything below it");
        click("Take in again");

        assertThat(panel()).doesNotContain("Left out");
    }

    @Test
    void whose_words_a_part_is_made_of_stays_open_while_it_is_said() {
        open(Role.SUPERINTENDENT);
        go("responsibilities/LV-R1");
        origin().setOpened(true);

        var other = _get(TextField.class, spec -> spec.withLabel("Also known as"));
        _setValue(other, "Cabinet seat");
        _fireValueChange(other, true);

        assertThat(origin().isOpened()).isTrue();
        go("responsibilities/LV-R2");
        assertThat(origin().isOpened()).isFalse();
    }

    private static Details origin() {
        return _find(Details.class).stream()
                .filter(details -> details.getSummaryText().startsWith("Whose words"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_edition_of_another_district_is_not_there() {
        openIn(district, Role.SUPERINTENDENT);
        var edition = derived();
        close();
        openAs(Role.SUPERINTENDENT);

        goTo(FrameworkRoutes.editionOf(edition.value()));

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void going_on_from_a_newer_version_is_asked_first_and_shows_what_changed_in_the_base() {
        openIn(district, Role.SUPERINTENDENT);
        var old = otherVersions.clausesWith("at least once each year", "at least twice each year");
        var clause = store.clauses(old).clauses().stream()
                .filter(one -> one.text().contains("at least twice each year"))
                .findFirst()
                .orElseThrow()
                .code();
        var place = FrameworkRoutes.editionOf(editions.derive(old).value());
        var query = QueryParameters.simple(Map.of(FrameworkRoutes.ITEM, "clauses/" + clause));
        UI.getCurrent().navigate(place, query);
        type("Text", "The words of the board.");

        click("Go on from the newest version");
        assertThat(panel()).doesNotContain("What changed in the base");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(panel()).contains("What changed in the base").contains("twice");
        assertThat(buttons()).contains("Keep our words").doesNotContain("Go on from the newest version");
    }

    @Test
    void an_edition_somebody_throws_away_meanwhile_is_said_to_be_gone() {
        open(Role.SUPERINTENDENT);
        go("responsibilities/LV-R1");
        editions.discard(derived());

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "Sit at the table where the district decides.");

        assertThat(_get(H1.class).getText()).startsWith("Versions of");
        assertThat(buttons()).contains("Make our own edition");
    }

    private void open(Role role) {
        openIn(district, role);
        goTo(FrameworkRoutes.editionOf(derived().value()));
    }

    private EditionId derived() {
        return editions.derive(shelf.newest(PackKind.FRAMEWORK));
    }

    private void go(String item) {
        UI.getCurrent()
                .navigate(
                        FrameworkRoutes.editionOf(derived().value()),
                        QueryParameters.simple(Map.of(FrameworkRoutes.ITEM, item)));
    }

    private static void type(String label, String text) {
        var area = _get(TextArea.class, spec -> spec.withLabel(label));
        _setValue(area, text);
        _fireValueChange(area, true);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void lastClick(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static String panel() {
        return text(_get(Section.class, spec -> spec.withClasses("edition-part")));
    }

    private static String problems() {
        return _find(Div.class, spec -> spec.withClasses("notice").withAttribute("role", "alert")).stream()
                .map(EditionViewTest::text)
                .findFirst()
                .orElse("");
    }

    private static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream().map(EditionViewTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
