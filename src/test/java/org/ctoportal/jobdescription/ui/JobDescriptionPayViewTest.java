package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.StartedAnswersService;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.Schedules;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The third question, answered by a salary schedule. */
class JobDescriptionPayViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    StartedAnswersService answers;

    @Autowired
    SalaryScheduleService schedules;

    private SalaryScheduleId schedule;

    @BeforeEach
    void adoptASchedule() {
        openIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        schedule = schedules.create(Schedules.scheduleC());
    }

    @Test
    void a_district_without_an_adopted_schedule_types_the_pay() {
        goTo(JobDescriptionRoutes.NEW);

        _assertNone(Select.class);
        assertThat(salary("Lowest salary").isReadOnly()).isFalse();
    }

    @Test
    void the_chosen_schedule_fills_the_pay_in_and_the_description_takes_it() {
        adopt();
        goTo(JobDescriptionRoutes.NEW);
        choose("Salary schedule", schedules.get(schedule));

        assertThat(salary("Lowest salary").getValue()).isEqualTo("112500");
        assertThat(salary("Highest salary").getValue()).isEqualTo("133729");
        assertThat(salary("Highest salary").isReadOnly()).isTrue();
        assertThat(_get(IntegerField.class, field -> field.withLabel("Contract days in a year"))
                        .isReadOnly())
                .isTrue();
        choose("From step", 4);
        assertThat(salary("Lowest salary").getValue()).isEqualTo("121151");
        assertThat(answers.get().typed().pay()).isEqualTo(choice(4));

        _click(_get(Button.class, button -> button.withText("Write the job description")));

        assertThat(jobDescriptions.get(written()).answers().pay()).isEqualTo(choice(4));
    }

    @Test
    void one_step_alone_is_said_to_be_no_range_and_the_range_stays() {
        adopt();
        goTo(JobDescriptionRoutes.NEW);
        choose("Salary schedule", schedules.get(schedule));
        choose("From step", 8);

        assertThat(_get(Select.class, field -> field.withLabel("Through step")).getErrorMessage())
                .startsWith("These steps pay one amount only");
        assertThat(answers.get().typed().pay()).isEqualTo(choice(1));
    }

    @Test
    void started_answers_come_back_with_their_schedule() {
        adopt();
        goTo(JobDescriptionRoutes.NEW);
        choose("Salary schedule", schedules.get(schedule));
        choose("From step", 4);
        goTo(JobDescriptionRoutes.LIST);

        goTo(JobDescriptionRoutes.NEW);

        assertThat(_get(Select.class, field -> field.withLabel("From step")).getValue())
                .isEqualTo(4);
        assertThat(salary("Lowest salary").isReadOnly()).isTrue();
    }

    @Test
    void the_pay_of_a_description_can_be_typed_again() {
        adopt();
        var id = jobDescriptions.draft(org.ctoportal.jobdescription.TypedAnswers.of(CedarHollow.answers())
                .answers());
        goTo(JobDescriptionRoutes.editorOf(id));
        openAnswers();
        choose("Salary schedule", schedules.get(schedule));
        assertThat(jobDescriptions.get(id).answers().pay()).isEqualTo(choice(1));

        choose("Salary schedule", null);

        assertThat(jobDescriptions.get(id).answers().pay()).isNull();
        assertThat(salary("Lowest salary").isReadOnly()).isFalse();
    }

    private void adopt() {
        schedules.adopt(schedule, schedules.get(schedule).version());
    }

    private static void openAnswers() {
        var answers = _get(
                Details.class,
                details -> details.withPredicate(is -> is.getSummaryText().equals("The five answers")));
        answers.setOpened(true);
    }

    private PayChoice choice(int firstStep) {
        return new PayChoice(schedule, firstStep, 8, PayChoice.ALL_LANES);
    }

    private static TextField salary(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <V> void choose(String label, V value) {
        _setValue((AbstractField<?, V>) _get(Select.class, field -> field.withLabel(label)), value);
    }

    private static DocumentId written() {
        var path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return new DocumentId(Long.parseLong(path.replace("job-descriptions/", "")));
    }
}
