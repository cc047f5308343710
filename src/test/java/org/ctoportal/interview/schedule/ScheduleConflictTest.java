package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.schedule.ScheduleConflict.Kind;
import org.junit.jupiter.api.Test;

class ScheduleConflictTest {

    private static final List<Slot> SLOTS = new DayPlan(
                    LocalDate.of(2026, 10, 20),
                    ZoneId.of("America/Chicago"),
                    LocalTime.of(8, 30),
                    60,
                    15,
                    LocalTime.NOON,
                    LocalTime.of(13, 0),
                    LocalTime.of(14, 0))
            .slots();
    private static final Set<String> PANEL = Set.of("P1", "P2", "P3");

    @Test
    void candidates_one_after_the_other_collide_with_nothing() {
        assertThat(ScheduleConflict.among(List.of(at("C-01", 0), at("C-02", 1)), List.of()))
                .isEmpty();
    }

    @Test
    void a_panel_is_in_one_place_at_a_time() {
        var conflicts = ScheduleConflict.among(
                List.of(at("C-01", 0), new Appointment("C-02", SLOTS.getFirst(), Set.of("P1", "P9"), "")), List.of());

        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.PANELIST_TWICE);
            assertThat(conflict.who()).isEqualTo("P1");
        });
    }

    @Test
    void nobody_is_asked_twice() {
        assertThat(ScheduleConflict.among(List.of(at("C-01", 0), at("C-01", 2)), List.of()))
                .extracting(ScheduleConflict::kind)
                .containsExactly(Kind.CANDIDATE_TWICE);
    }

    @Test
    void a_room_holds_one_interview() {
        assertThat(ScheduleConflict.among(
                        List.of(
                                new Appointment("C-01", SLOTS.getFirst(), Set.of("P1"), "Library"),
                                new Appointment("C-02", SLOTS.getFirst(), Set.of("P2"), "Library"),
                                new Appointment("C-03", SLOTS.getFirst(), Set.of("P3"), "")),
                        List.of()))
                .extracting(ScheduleConflict::kind, ScheduleConflict::who)
                .containsExactly(tuple(Kind.ROOM_TWICE, "Library"));
    }

    @Test
    void a_room_that_others_have_is_taken_for_every_interview_that_overlaps() {
        var late = Slot.of(SLOTS.getFirst().end().minusMinutes(1), Duration.ofHours(1));

        assertThat(ScheduleConflict.inRoom(
                        "Library", List.of(at("C-01", 0), at("C-02", 1), at("C-03", 2)), List.of(late)))
                .extracting(
                        ScheduleConflict::kind,
                        ScheduleConflict::who,
                        one -> one.first().candidate())
                .containsExactly(tuple(Kind.ROOM_TWICE, "Library", "C-01"), tuple(Kind.ROOM_TWICE, "Library", "C-02"));
        assertThat(ScheduleConflict.inRoom("Library", List.of(at("C-01", 0)), List.of(SLOTS.get(1))))
                .isEmpty();
    }

    @Test
    void who_is_not_free_is_named() {
        var away = List.of(new Absence("P2", SLOTS.get(1)), new Absence("C-01", SLOTS.getFirst()));

        assertThat(ScheduleConflict.among(List.of(at("C-01", 0), at("C-02", 1)), away))
                .extracting(ScheduleConflict::kind, ScheduleConflict::who)
                .containsExactly(tuple(Kind.NOT_FREE, "C-01"), tuple(Kind.NOT_FREE, "P2"));
    }

    @Test
    void candidates_are_filled_in_by_their_order_and_what_stands_stays() {
        var filled =
                AutoFill.fill(List.of("C-01", "C-02", "C-03", "C-04"), SLOTS, PANEL, List.of(at("C-03", 0)), List.of());

        assertThat(filled)
                .extracting(Appointment::candidate, Appointment::slot)
                .containsExactly(
                        tuple("C-03", SLOTS.get(0)),
                        tuple("C-01", SLOTS.get(1)),
                        tuple("C-02", SLOTS.get(2)),
                        tuple("C-04", SLOTS.get(3)));
        assertThat(ScheduleConflict.among(filled, List.of())).isEmpty();
    }

    @Test
    void whoever_is_not_free_early_comes_later() {
        var away = List.of(new Absence("C-01", SLOTS.getFirst()));

        assertThat(AutoFill.fill(List.of("C-01", "C-02"), SLOTS, PANEL, List.of(), away))
                .extracting(Appointment::candidate)
                .containsExactly("C-02", "C-01");
    }

    @Test
    void for_whom_no_slot_is_left_nothing_is_filled_in() {
        var six = List.of("C-01", "C-02", "C-03", "C-04", "C-05", "C-06");

        assertThat(AutoFill.fill(six, SLOTS, PANEL, List.of(), List.of())).hasSize(4);
    }

    private static Appointment at(String candidate, int slot) {
        return new Appointment(candidate, SLOTS.get(slot), PANEL, "");
    }
}
