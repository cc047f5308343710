package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class NewJobDescriptionViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @BeforeEach
    void open() {
        openAs(Role.SUPERINTENDENT);
        goTo(JobDescriptionRoutes.NEW);
    }

    @Test
    void five_answers_lead_to_the_editor_of_what_was_written() {
        _setValue(
                _get(TextField.class, field -> field.withLabel("What is the title of the position?")),
                "Director of Technology");
        _setValue(salary("Lowest salary"), new BigDecimal("112500"));
        _setValue(salary("Highest salary"), new BigDecimal("133729"));
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
        _setValue(_get(TextField.class, field -> field.withLabel("What is the title of the position?")), "");
        _setValue(_get(IntegerField.class, field -> field.withLabel("Contract days in a year")), -5);
        _setValue(salary("Lowest salary"), new BigDecimal("200"));
        _setValue(salary("Highest salary"), new BigDecimal("100"));
        addReport(3, "technicians", false);
        write();

        assertThat(_get(TextField.class, field -> field.withLabel("What is the title of the position?")))
                .returns(true, TextField::isInvalid)
                .returns("This cannot be empty.", TextField::getErrorMessage);
        assertThat(_get(IntegerField.class, field -> field.withLabel("Contract days in a year")))
                .returns(true, IntegerField::isInvalid)
                .returns(-5, IntegerField::getValue);
        assertThat(salary("Highest salary"))
                .returns(true, BigDecimalField::isInvalid)
                .returns("The highest salary is below the lowest.", BigDecimalField::getErrorMessage)
                .returns(new BigDecimal("100"), BigDecimalField::getValue);
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

        _setValue(salary("Lowest salary"), new BigDecimal("112500"));
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

    private static void addReport(int count, String position, boolean licensed) {
        _click(_get(Button.class, button -> button.withText("Add a position")));
        _setValue(
                _get(
                        IntegerField.class,
                        field -> field.withPredicate(
                                input -> input.getAriaLabel().equals(Optional.of("How many")))),
                count);
        _setValue(
                _get(
                        TextField.class,
                        field -> field.withPredicate(
                                input -> input.getAriaLabel().equals(Optional.of("Position")))),
                position);
        _setValue(_get(Checkbox.class), licensed);
    }

    private static BigDecimalField salary(String label) {
        return _get(BigDecimalField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CetlStance> cetl() {
        return _get(RadioButtonGroup.class);
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
