package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ctoportal.interview.kit.CedarHollowKit;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final DayPlan plan = new DayPlan(
            DAY, CHICAGO, LocalTime.of(8, 30), CedarHollowKit.kit().time().total(), 15, NOON, ONE, FIVE);

    /** Scenario S3.2. */
    @Test
    void four_candidates_come_around_lunch() {
        var slots = plan.slots(4);

        assertThat(starts(slots)).containsExactly("08:30", "09:45", "11:00", "13:00");
        assertThat(slots.getLast().end().toLocalTime()).hasToString("14:00");
    }

    @Test
    void times_are_those_on_the_wall_of_the_district() {
        assertThat(plan.slots().getFirst().start().toInstant()).isEqualTo(Instant.parse("2026-10-20T13:30:00Z"));
        assertThat(on(LocalDate.of(2026, 11, 2)).slots().getFirst().start().toInstant())
                .isEqualTo(Instant.parse("2026-11-02T14:30:00Z"));
    }

    @Test
    void an_interview_ends_when_the_day_does_and_not_after() {
        assertThat(starts(plan.slots())).containsExactly("08:30", "09:45", "11:00", "13:00", "14:15", "15:30");
        assertThat(starts(until(LocalTime.of(14, 0)).slots())).hasSize(4);
        assertThat(starts(until(LocalTime.of(13, 59)).slots())).hasSize(3);
    }

    @Test
    void a_day_too_short_has_no_slot() {
        assertThat(until(LocalTime.of(9, 0)).slots(4)).isEmpty();
    }

    @Test
    void without_lunch_one_interview_follows_the_other() {
        var through = new DayPlan(DAY, CHICAGO, LocalTime.of(8, 30), 60, 15, NOON, NOON, FIVE);

        assertThat(starts(through.slots(4))).containsExactly("08:30", "09:45", "11:00", "12:15");
    }

    /** A lunch of no length parts no interview that goes over noon. */
    @Test
    void without_lunch_an_interview_may_go_over_noon() {
        var through = new DayPlan(DAY, CHICAGO, LocalTime.of(8, 30), 45, 15, NOON, NOON, FIVE);

        assertThat(starts(through.slots(5))).containsExactly("08:30", "09:30", "10:30", "11:30", "12:30");
    }

    @Test
    void a_start_in_lunch_waits_for_its_end() {
        var late = new DayPlan(DAY, CHICAGO, LocalTime.of(12, 30), 30, 0, NOON, ONE, FIVE);

        assertThat(starts(late.slots(2))).containsExactly("13:00", "13:30");
    }

    @Test
    void what_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayPlan(DAY, CHICAGO, LocalTime.of(8, 30), 60, 15, ONE, NOON, FIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayPlan(DAY, CHICAGO, LocalTime.of(8, 30), 0, 15, NOON, ONE, FIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> until(LocalTime.of(8, 0)));
    }

    @Test
    void slots_keep_their_distance_and_stay_out_of_lunch_whatever_the_plan() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 300; round++) {
            var gap = random.nextInt(0, 40);
            var pause = NOON.plusMinutes(random.nextInt(-90, 90));
            var any = new DayPlan(
                    DAY,
                    CHICAGO,
                    LocalTime.of(8, random.nextInt(60)),
                    random.nextInt(5, 120),
                    gap,
                    pause,
                    pause.plusMinutes(random.nextInt(1, 90)),
                    FIVE);
            var lunch = new Slot(
                    DAY.atTime(any.pauseFrom()).atZone(CHICAGO),
                    DAY.atTime(any.pauseTo()).atZone(CHICAGO));
            var slots = any.slots();

            assertThat(slots).isNotEmpty().noneMatch(slot -> slot.overlaps(lunch));
            for (var index = 1; index < slots.size(); index++) {
                assertThat(slots.get(index).start())
                        .isAfterOrEqualTo(slots.get(index - 1).end().plusMinutes(gap));
            }
        }
    }

    private DayPlan on(LocalDate day) {
        return new DayPlan(day, CHICAGO, LocalTime.of(8, 30), 60, 15, NOON, ONE, FIVE);
    }

    private DayPlan until(LocalTime latest) {
        return new DayPlan(DAY, CHICAGO, LocalTime.of(8, 30), 60, 15, NOON, ONE, latest);
    }

    private static List<String> starts(List<Slot> slots) {
        return slots.stream().map(slot -> slot.start().toLocalTime().toString()).toList();
    }
}
