package org.ctoportal.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.salary.calculation.ScheduleC;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Percent;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SalaryScheduleServiceTest {

    @Autowired
    SalaryScheduleService schedules;

    @Autowired
    TwoDistricts districts;

    @BeforeEach
    void signIn() {
        districts.actIn(districts.another(Map.of()), Role.HR);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** Scenario S2.8. */
    @Test
    void an_adopted_schedule_gives_the_pay_text() {
        var id = adopted();

        assertThat(schedules.range(new PayChoice(id, 1, 8, PayChoice.ALL_LANES)).text())
                .isEqualTo("$112,500 to $133,729");
    }

    @Test
    void nobody_is_paid_by_a_draft() {
        var id = schedules.create(Schedules.scheduleC());

        assertThat(schedules.choosable(List.of(id))).isEmpty();
        assertThatExceptionOfType(ScheduleNotFoundException.class)
                .isThrownBy(() -> schedules.range(new PayChoice(id, 1, 8, PayChoice.ALL_LANES)));
    }

    @Test
    void an_adopted_schedule_does_not_change_any_more() {
        var id = adopted();
        var seen = schedules.get(id);

        assertThatExceptionOfType(ScheduleAdoptedException.class)
                .isThrownBy(() -> schedules.change(id, seen.version(), Schedules.of(PayRangeTest.twoLanes())));
        assertThatExceptionOfType(ScheduleAdoptedException.class).isThrownBy(() -> schedules.delete(id));
        assertThat(schedules.get(id)).isEqualTo(seen);
    }

    @Test
    void a_correction_replaces_and_what_was_chosen_stays_readable() {
        var first = adopted();
        var correction = schedules.copy(
                first,
                new CopySalarySchedule(
                        Schedules.YEAR, Schedules.YEAR.firstDay(), Schedules.YEAR.lastDay(), Percent.of("1")));
        schedules.adopt(correction, schedules.get(correction).version());

        assertThat(schedules.get(first).status()).isEqualTo(SalaryScheduleStatus.REPLACED);
        assertThat(schedules.choosable(List.of()))
                .extracting(SalaryScheduleDetails::id)
                .containsExactly(correction);
        assertThat(schedules.choosable(List.of(first)))
                .extracting(SalaryScheduleDetails::id)
                .containsExactlyInAnyOrder(correction, first);
        assertThat(schedules.range(new PayChoice(first, 1, 8, 1)).text()).isEqualTo("$112,500 to $133,729");
    }

    @Test
    void the_next_year_stands_beside_this_one() {
        var first = adopted();
        var year = new FiscalYear(2027);
        var next =
                schedules.copy(first, new CopySalarySchedule(year, year.firstDay(), year.lastDay(), Percent.of("2")));

        assertThat(schedules.get(next))
                .returns("2027-28", schedule -> schedule.year().text())
                .returns(SalaryScheduleStatus.DRAFT, SalaryScheduleDetails::status)
                .returns(
                        "$114,750",
                        schedule -> schedule.table().at(1, 1).amount().text());
        schedules.adopt(next, schedules.get(next).version());
        assertThat(schedules.get(first).status()).isEqualTo(SalaryScheduleStatus.ADOPTED);
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        var id = schedules.create(Schedules.scheduleC());
        var seen = schedules.get(id).version();
        var theirs = schedules.change(id, seen, Schedules.of(PayRangeTest.twoLanes()));

        assertThatExceptionOfType(StaleScheduleException.class)
                .isThrownBy(() -> schedules.change(id, seen, Schedules.scheduleC()));
        assertThat(schedules.get(id).terms()).isEqualTo(theirs.terms()).isEqualTo(PayRangeTest.twoLanes());
    }

    @Test
    void the_terms_come_back_as_they_were_kept() {
        var id = schedules.create(Schedules.scheduleC());

        assertThat(schedules.get(id).terms()).isEqualTo(ScheduleC.terms());
        assertThat(schedules.list(PageRequest.of(0, 10)))
                .singleElement()
                .returns("$133,729", summary -> summary.highest().text());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TECHNOLOGY_LEADER", "BOARD_SECRETARY", "LEGAL_REVIEWER", "CONSULTANT"})
    void who_only_reads_changes_nothing(Role role) {
        districts.actInFirst(role);

        assertThat(schedules.choosable(List.of())).isNotNull();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> schedules.create(Schedules.scheduleC()));
    }

    @Test
    void a_schedule_of_another_district_is_none() {
        var id = adopted();
        districts.actInSecond(Role.HR);

        assertThatExceptionOfType(ScheduleNotFoundException.class).isThrownBy(() -> schedules.get(id));
        assertThat(schedules.choosable(List.of(id))).isEmpty();
    }

    private SalaryScheduleId adopted() {
        var id = schedules.create(Schedules.scheduleC());
        schedules.adopt(id, schedules.get(id).version());
        return id;
    }
}
