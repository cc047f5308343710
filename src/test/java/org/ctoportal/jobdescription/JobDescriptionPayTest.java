package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.salary.CopySalarySchedule;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.Schedules;
import org.ctoportal.shared.Percent;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pay of a description, taken from a salary schedule; the numbers are those of scenario S2. */
@IntegrationTest
@Tag("once")
class JobDescriptionPayTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    SalaryScheduleService schedules;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private SalaryScheduleId schedule;

    @BeforeEach
    void begin() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        schedule = schedules.create(Schedules.scheduleC());
        schedules.adopt(schedule, schedules.get(schedule).version());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void the_clause_of_pay_takes_its_words_from_the_schedule_and_says_so() {
        var id = jobDescriptions.draft(answers(1, 8));

        assertThat(text(id, "JD-SCHEDULE"))
                .isEqualTo(
                        "Pay is set by Administrative Schedule C, from $112,500 to $133,729 for a full contract year.");
        assertThat(source(id, "JD-SCHEDULE"))
                .endsWith("; Pay from Administrative Schedule C, 2026-27, steps 1 to 8, 260 contract days, as adopted "
                        + LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago")));
        assertThat(jobDescriptions.get(id).composed().sentences())
                .filteredOn(clause -> clause.origin().source().contains("Pay from"))
                .hasSize(1);
        assertThat(jobDescriptions.get(id).answers().pay()).isEqualTo(choice(1, 8));
    }

    @Test
    void a_file_with_sources_names_the_schedule() {
        var id = jobDescriptions.draft(answers(1, 8));
        var number = exports.keep(id);

        assertThat(new String(
                        exports.export(id, number, DocumentFormat.MARKDOWN, true)
                                .bytes(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("Pay from Administrative Schedule C, 2026-27, steps 1 to 8");
    }

    /** Whatever a form says of amounts: those of the schedule are the ones that count. */
    @Test
    void the_amounts_are_those_of_the_schedule() {
        var wrong = new DraftJobDescription(
                "CTO",
                "Superintendent",
                200,
                BigDecimal.ONE,
                BigDecimal.TWO,
                CedarHollow.answers().reports(),
                CetlStance.PREFERRED,
                choice(4, 8));

        assertThat(jobDescriptions.get(jobDescriptions.draft(wrong)).answers())
                .returns(260, DraftJobDescription::contractDays)
                .returns(new BigDecimal("121151"), DraftJobDescription::salaryMin)
                .returns(new BigDecimal("133729"), DraftJobDescription::salaryMax);
    }

    @Test
    void other_steps_are_another_range() {
        var id = jobDescriptions.draft(answers(1, 8));
        var seen = jobDescriptions.get(id).answers();

        jobDescriptions.answer(id, seen, answers(4, 8));

        assertThat(text(id, "JD-SCHEDULE")).contains("from $121,151 to $133,729");
        assertThat(source(id, "JD-SCHEDULE")).contains("steps 4 to 8");
    }

    @Test
    void pay_that_was_typed_can_come_from_a_schedule_and_back() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        assertThat(source(id, "JD-SCHEDULE")).doesNotContain("Pay from");

        jobDescriptions.answer(id, jobDescriptions.get(id).answers(), answers(1, 8));
        assertThat(source(id, "JD-SCHEDULE")).contains("Pay from");

        jobDescriptions.answer(id, jobDescriptions.get(id).answers(), CedarHollow.answers());
        assertThat(source(id, "JD-SCHEDULE")).doesNotContain("Pay from");
        assertThat(text(id, "JD-SCHEDULE")).contains("from $112,500 to $133,729");
    }

    @Test
    void pay_that_was_changed_by_hand_is_from_no_schedule() {
        var id = jobDescriptions.draft(answers(1, 8));

        jobDescriptions.change(id, Change.SetValues.of("salary.max", "133729", "140000"));

        assertThat(source(id, "JD-SCHEDULE")).doesNotContain("Pay from");
        assertThat(jobDescriptions.get(id).answers().pay()).isNull();
        jobDescriptions.answer(id, jobDescriptions.get(id).answers(), answers(1, 8));
        assertThat(source(id, "JD-SCHEDULE")).contains("Pay from");
    }

    @Test
    void a_corrected_schedule_changes_no_description() {
        var id = jobDescriptions.draft(answers(1, 8));
        var correction = schedules.copy(
                schedule,
                new CopySalarySchedule(
                        Schedules.YEAR, Schedules.YEAR.firstDay(), Schedules.YEAR.lastDay(), Percent.of("3")));
        schedules.adopt(correction, schedules.get(correction).version());

        assertThat(text(id, "JD-SCHEDULE")).contains("from $112,500 to $133,729");
        assertThat(source(id, "JD-SCHEDULE")).contains("Pay from Administrative Schedule C");
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        var seen = jobDescriptions.get(id).answers();
        jobDescriptions.change(id, Change.SetValues.of("salary.min", "112500", "100000"));

        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> jobDescriptions.answer(id, seen, answers(4, 8)));
        assertThat(source(id, "JD-SCHEDULE")).doesNotContain("Pay from");
    }

    @Test
    void one_step_a_draft_or_a_schedule_of_others_is_no_pay() {
        var draft = schedules.create(Schedules.scheduleC());
        refused(choice(4, 4));
        refused(choice(1, 9));
        refused(new PayChoice(draft, 1, 8, PayChoice.ALL_LANES));
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        refused(choice(1, 8));
    }

    private void refused(PayChoice choice) {
        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> jobDescriptions.draft(answers(choice)))
                .satisfies(refused -> assertThat(refused.problems()).containsOnlyKeys(DraftJobDescription.Field.PAY));
    }

    private DraftJobDescription answers(int firstStep, int lastStep) {
        return answers(choice(firstStep, lastStep));
    }

    private static DraftJobDescription answers(@Nullable PayChoice choice) {
        return CedarHollow.answers().paidBy(choice);
    }

    private PayChoice choice(int firstStep, int lastStep) {
        return new PayChoice(schedule, firstStep, lastStep, PayChoice.ALL_LANES);
    }

    private String text(DocumentId id, String clause) {
        return jobDescriptions.get(id).composed().find(clause).orElseThrow().text();
    }

    private String source(DocumentId id, String clause) {
        return jobDescriptions
                .get(id)
                .composed()
                .find(clause)
                .orElseThrow()
                .origin()
                .source();
    }
}
