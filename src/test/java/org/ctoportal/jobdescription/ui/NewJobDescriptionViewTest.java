package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.StartedAnswersService;
import org.ctoportal.jobdescription.TypedAnswers;
import org.ctoportal.shared.ui.SaveStatus;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class NewJobDescriptionViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    StartedAnswersService answers;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(Map.of());
        openAgain();
    }

    /** As in another tab, on another day, after a restart: nothing of the earlier page is left. */
    private void openAgain() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(JobDescriptionRoutes.NEW);
    }

    @Test
    void five_answers_lead_to_the_editor_of_what_was_written() {
        _setValue(title(), "Director of Technology");
        _setValue(salary("Lowest salary"), "112500");
        _setValue(salary("Highest salary"), "133729");
        addReport(2, "technology integrators", true);
        _setValue(cetl(), CetlStance.ATTAIN);
        write();

        var id = new DocumentId(Long.parseLong(location().replace("job-descriptions/", "")));
        var answers = jobDescriptions.get(id).answers();
        assertThat(answers.title()).isEqualTo("Director of Technology");
        assertThat(answers.salaryMin()).isEqualByComparingTo("112500");
        assertThat(answers.reports()).containsExactly(new DirectReport(2, "technology integrators", true));
        assertThat(answers.cetl()).isEqualTo(CetlStance.ATTAIN);
    }

    @Test
    void each_wrong_answer_is_told_at_its_field_and_nothing_typed_is_lost() {
        var before = written();
        _setValue(title(), "");
        _setValue(days(), -5);
        _setValue(salary("Lowest salary"), "200");
        _setValue(salary("Highest salary"), "100");
        addReport(3, "technicians", false);
        write();

        assertThat(title())
                .returns(true, TextField::isInvalid)
                .returns("This cannot be empty.", TextField::getErrorMessage);
        assertThat(days()).returns(true, IntegerField::isInvalid).returns(-5, IntegerField::getValue);
        assertThat(salary("Highest salary"))
                .returns(true, TextField::isInvalid)
                .returns("The highest salary is below the lowest.", TextField::getErrorMessage)
                .returns("100", TextField::getValue);
        assertThat(salary("Lowest salary").isInvalid()).isFalse();
        assertThat(_get(
                                TextField.class,
                                field -> field.withPredicate(
                                        input -> input.getAriaLabel().equals(Optional.of("Position"))))
                        .getValue())
                .isEqualTo("technicians");
        assertThat(location()).isEqualTo(JobDescriptionRoutes.NEW);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void a_mended_answer_loses_its_message() {
        write();
        assertThat(salary("Lowest salary").isInvalid()).isTrue();

        _setValue(salary("Lowest salary"), "112500");
        write();

        assertThat(salary("Lowest salary").isInvalid()).isFalse();
        assertThat(salary("Highest salary").isInvalid()).isTrue();
    }

    @Test
    void a_row_can_be_taken_away_again() {
        addReport(3, "technicians", false);
        _click(_get(Button.class, button -> button.withAttribute("aria-label", "Remove this position")));

        assertThat(_find(DirectReportRow.class)).isEmpty();
        assertThat(_get(DirectReportsField.class).getValue()).isEmpty();
    }

    @Test
    void a_salary_may_be_pasted_with_its_dollar_sign_and_commas() {
        _setValue(salary("Lowest salary"), "$112,500");
        _setValue(salary("Highest salary"), "133,729.50 ");
        write();

        var id = new DocumentId(Long.parseLong(location().replace("job-descriptions/", "")));
        assertThat(jobDescriptions.get(id).answers())
                .returns(new BigDecimal("112500"), DraftJobDescription::salaryMin)
                .returns(new BigDecimal("133729.5"), DraftJobDescription::salaryMax);
    }

    @Test
    void what_was_typed_stands_there_when_the_page_is_opened_again() {
        _setValue(title(), "Director of Technology");
        _setValue(days(), 240);
        _setValue(salary("Lowest salary"), "112500");
        addReport(2, "technology integrators", true);
        _setValue(cetl(), CetlStance.NONE);
        assertThat(_get(SaveStatus.class).getText()).startsWith("Saved ");

        openAgain();

        assertThat(title().getValue()).isEqualTo("Director of Technology");
        assertThat(days().getValue()).isEqualTo(240);
        assertThat(salary("Lowest salary").getValue()).isEqualTo("112500");
        assertThat(_get(DirectReportsField.class).getValue())
                .containsExactly(new DirectReport(2, "technology integrators", true));
        assertThat(cetl().getValue()).isEqualTo(CetlStance.NONE);
        assertThat(_get(
                                Span.class,
                                span -> span.withPredicate(is -> is.getText().startsWith("Kept from ")))
                        .getText())
                .contains("M");
    }

    @Test
    void what_was_typed_wrongly_or_half_comes_back_as_it_was() {
        var long201 = "x".repeat(201);
        _setValue(title(), "");
        _setValue(_get(TextField.class, field -> field.withLabel("To whom does it report?")), long201);
        _setValue(days(), -5);
        _setValue(salary("Lowest salary"), "about 1.2.3");
        addReport(3, "", false);
        _setValue(count(), null);

        openAgain();

        assertThat(title().getValue()).isEmpty();
        assertThat(_get(TextField.class, field -> field.withLabel("To whom does it report?"))
                        .getValue())
                .isEqualTo(long201);
        assertThat(days().getValue()).isEqualTo(-5);
        assertThat(salary("Lowest salary"))
                .returns("about 1.2.3", TextField::getValue)
                .returns(false, TextField::isInvalid);
        assertThat(_get(DirectReportsField.class).getValue()).containsExactly(new DirectReport(null, "", false));
    }

    @Test
    void what_is_too_long_even_to_be_kept_is_told_at_its_field() {
        _setValue(title(), "x".repeat(2001));

        assertThat(title().isInvalid()).isTrue();
        assertThat(_get(SaveStatus.class).getText()).isEqualTo("Not saved");
        assertThat(answers.get().at()).isNull();
    }

    @Test
    void who_only_looked_has_started_nothing() {
        openAgain();

        _assertNone(Button.class, button -> button.withText("Start over"));
        assertThat(answers.get().at()).isNull();
    }

    @Test
    void to_start_over_brings_the_usual_answers_back_for_good() {
        _setValue(title(), "Director of Technology");
        addReport(3, "technicians", false);
        openAgain();
        write();
        assertThat(salary("Lowest salary").isInvalid()).isTrue();

        _click(_get(Button.class, button -> button.withText("Start over")));

        assertThat(title().getValue()).isEqualTo("Chief Technology Officer");
        assertThat(_get(DirectReportsField.class).getValue()).isEmpty();
        assertThat(salary("Lowest salary").isInvalid()).isFalse();
        openAgain();
        assertThat(title().getValue()).isEqualTo("Chief Technology Officer");
    }

    @Test
    void what_another_tab_changed_can_be_loaded() {
        inAnotherTab("Theirs");

        _setValue(title(), "Mine");

        assertThat(_get(SaveStatus.class).getText()).isEqualTo("Not saved");
        assertThat(answers.get().typed().title()).isEqualTo("Theirs");
        _click(_get(Button.class, button -> button.withText("Load what is kept")));
        assertThat(title().getValue()).isEqualTo("Theirs");
        _assertNone(ChangedElsewhereDialog.class);
    }

    @Test
    void what_stands_here_can_replace_what_another_tab_changed() {
        inAnotherTab("Theirs");
        _setValue(title(), "Mine");

        _click(_get(Button.class, button -> button.withText("Keep what stands here")));

        assertThat(answers.get().typed().title()).isEqualTo("Mine");
    }

    @Test
    void nothing_is_written_from_a_page_that_was_overtaken() {
        _setValue(salary("Lowest salary"), "100");
        _setValue(salary("Highest salary"), "200");
        inAnotherTab("Theirs");

        write();

        _assertOne(ChangedElsewhereDialog.class);
        assertThat(written()).isZero();
    }

    @Test
    void a_second_click_finds_what_the_first_one_wrote() {
        _setValue(salary("Lowest salary"), "100");
        _setValue(salary("Highest salary"), "200");
        var button = _get(Button.class, is -> is.withText("Write the job description"));
        _click(button);
        var first = location();

        ComponentUtil.fireEvent(button, new ClickEvent<>(button));

        assertThat(location()).isEqualTo(first);
        assertThat(written()).isEqualTo(1);
    }

    private void inAnotherTab(String title) {
        var kept = answers.get();
        answers.keep(
                kept,
                new TypedAnswers(
                        title,
                        "Superintendent",
                        "260",
                        kept.typed().salaryMin(),
                        kept.typed().salaryMax(),
                        List.of(),
                        CetlStance.NONE));
    }

    private static TextField title() {
        return _get(TextField.class, field -> field.withLabel("What is the title of the position?"));
    }

    private static IntegerField days() {
        return _get(IntegerField.class, field -> field.withLabel("Contract days in a year"));
    }

    private static IntegerField count() {
        return _get(
                IntegerField.class,
                field -> field.withPredicate(input -> input.getAriaLabel().equals(Optional.of("How many"))));
    }

    private static void addReport(int count, String position, boolean licensed) {
        _click(_get(Button.class, button -> button.withText("Add a position")));
        _setValue(count(), count);
        _setValue(
                _get(
                        TextField.class,
                        field -> field.withPredicate(
                                input -> input.getAriaLabel().equals(Optional.of("Position")))),
                position);
        _setValue(_get(Checkbox.class), licensed);
    }

    private static TextField salary(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CetlStance> cetl() {
        return _get(_get(AnswersForm.class), RadioButtonGroup.class);
    }

    private static void write() {
        _click(_get(Button.class, button -> button.withText("Write the job description")));
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private int written() {
        return jobDescriptions.list("", PageRequest.of(0, 1000)).size();
    }
}
