package org.ctoportal.compensation.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRemovalService;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

class PolicyViewTest extends ViewTest {

    @Autowired
    PolicyService policies;

    @Autowired
    PolicyRemovalService removals;

    @Autowired
    DataSource database;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
    }

    @Test
    void a_number_is_asked_for_at_its_field_and_then_the_cards_lie_there() {
        goTo(PolicyRoutes.LIST);
        _click(_get(Button.class, spec -> spec.withText("Begin a policy")));
        var confirm =
                _find(Button.class, spec -> spec.withText("Begin a policy")).getLast();
        _click(confirm);
        var number = _get(TextField.class, spec -> spec.withLabel("Number"));
        assertThat(number.isInvalid()).isTrue();

        number.setValue("5190");
        _click(confirm);

        assertThat(text(PolicyBuilderView.class))
                .contains(
                        "5190 Recognition of National Certification", "An eligible employee receives [Annual stipend");
    }

    @Test
    void a_card_and_its_amount_change_the_text_beside_them() {
        goTo(PolicyRoutes.of(begun()));
        var time = _get(Checkbox.class, spec -> spec.withLabel("Work time to study"));
        assertThat(text(PolicyText.class)).doesNotContain("hours of work time");

        time.setValue(true);
        _fireValueChange(time, true);
        var amount = _get(TextField.class, spec -> spec.withLabel("Annual stipend at 1.0 full-time equivalent"));
        amount.setValue("a lot");
        _fireValueChange(amount, true);
        assertThat(amount.getErrorMessage()).startsWith("Enter an amount in dollars");
        amount.setValue("3000");
        _fireValueChange(amount, true);

        assertThat(text(PolicyText.class))
                .contains("hours of work time", "receives $3,000 for each fiscal year", "your values: CP-STIPEND of");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_text_is_marked_with_its_language_where_the_screen_has_another() {
        var id = begun();
        goTo(PolicyRoutes.of(id));
        assertThat(languages()).hasSizeGreaterThan(10).containsOnlyNulls();

        _setValue(
                (Select<ContentLanguage>) _get(Select.class, spec -> spec.withLabel("Language of its words")),
                ContentLanguage.SPANISH);

        assertThat(languages()).containsOnly("es-US");
        assertThat(ContentLanguage.of(policies.get(id).content())).isEqualTo(ContentLanguage.SPANISH);
    }

    private static List<String> languages() {
        return _find(_get(PolicyText.class), Paragraph.class).stream()
                .map(words -> words.getElement().getAttribute("lang"))
                .toList();
    }

    @Test
    void a_draft_that_nobody_else_has_had_is_deleted_after_a_question() {
        goTo(PolicyRoutes.of(begun()));
        _click(_get(Button.class, spec -> spec.withText("Delete the draft")));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(policies.list(PageRequest.of(0, 10))).isEmpty();
        assertThat(text(PolicyListView.class)).contains("No policy yet");
    }

    @Test
    void whoever_still_has_a_deleted_draft_open_is_told_at_the_place() {
        var id = begun();
        goTo(PolicyRoutes.of(id));
        removals.delete(id);

        var title = _get(TextField.class, spec -> spec.withLabel("Title"));
        title.setValue("Recognition for all");
        _fireValueChange(title, true);
        assertThat(title.getErrorMessage()).startsWith("Somebody has deleted this policy");

        _click(_get(Button.class, spec -> spec.withText("Delete the draft")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(PolicyListView.class)).contains("No policy yet");
    }

    @Test
    void a_draft_that_employees_were_entered_for_meanwhile_stays_and_is_not_offered_for_deletion() {
        var id = begun();
        goTo(PolicyRoutes.of(id));
        JdbcClient.create(database)
                .sql("insert into compensation_holder (version, district_id, policy_id, employee_number, holder_name,"
                        + " facts, changed_at, changed_by)"
                        + " values (0, ?, ?, '0042', 'Ray Holt', '{}', utc_timestamp(), 'HR')")
                .params(district.value(), id.value())
                .update();

        _click(_get(Button.class, spec -> spec.withText("Delete the draft")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(Notification.class)).contains("Facts about employees or payments rest on this policy");

        goTo(PolicyRoutes.of(id));
        assertThat(_find(Button.class, spec -> spec.withText("Delete the draft")))
                .isEmpty();
    }

    @Test
    void a_lane_asks_for_what_the_salary_schedule_pays_and_shows_the_difference() {
        goTo(PolicyRoutes.of(begun()));
        var lane = _get(Checkbox.class, spec -> spec.withLabel("Salary lane"));
        lane.setValue(true);
        _fireValueChange(lane, true);
        fill("Salary in the present lane, a year", "62,000");
        fill("Salary in the new lane, a year", "64,400");
        _find(TextField.class, spec -> spec.withLabel("Which schedule says so")).forEach(source -> {
            source.setValue("Schedule C");
            _fireValueChange(source, true);
        });
        var day =
                _find(DatePicker.class, spec -> spec.withLabel("In force from")).getFirst();
        day.setValue(LocalDate.of(2026, 7, 1));
        _fireValueChange(day, true);

        assertThat(text(CardsPanel.class)).contains("More in a year: $64,400 − $62,000 = $2,400");
    }

    private static void fill(String label, String value) {
        var field = _get(TextField.class, spec -> spec.withLabel(label));
        field.setValue(value);
        _fireValueChange(field, true);
    }

    @Test
    void a_sentence_gets_own_words_and_goes_back_to_those_of_the_template() {
        goTo(PolicyRoutes.of(begun()));
        _click(_get(Button.class, spec -> spec.withText("Change words: Purpose")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Words")), "The board thanks those who learn.");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(text(PolicyText.class)).contains("The board thanks those who learn.", "reworded: CP-PURPOSE");

        _click(_get(Button.class, spec -> spec.withText("Change words: Purpose")));
        _click(_get(Button.class, spec -> spec.withText("Back to the template")));

        assertThat(text(PolicyText.class)).contains("The board recognizes national certification");
    }

    @Test
    void documents_say_what_they_still_need_and_others_can_be_taken_away() {
        var policy = begun();
        goTo(PolicyRoutes.documentsOf(policy));

        assertThat(text(PolicyDocumentsView.class))
                .contains("The cost is still missing", "Still missing: ", "The packet is there as soon as");
        assertThat(_find(Anchor.class, spec -> spec.withText("Fiscal note as PDF")))
                .isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withText("Claim form as DOCX"))
                        .getHref())
                .endsWith("/papers/exhibit/docx");
    }

    @Test
    void who_only_reads_changes_nothing() {
        var policy = begun();
        openIn(district, Role.BOARD_SECRETARY);
        goTo(PolicyRoutes.of(policy));

        assertThat(_find(Checkbox.class)).isNotEmpty().allMatch(Checkbox::isReadOnly);
        assertThat(_find(Button.class, spec -> spec.withText("Change words: Purpose")))
                .isEmpty();
    }

    private PolicyId begun() {
        return policies.begin(new BeginPolicy(
                "5190",
                "Recognition of National Certification",
                Set.of(RecognitionCard.STIPEND, RecognitionCard.REPAY)));
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }
}
