package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.schedule.ScheduleConflict.Kind;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two searches of a district in one room. */
@IntegrationTest
class RoomClashTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    private DistrictId district;
    private SearchId search;
    private InterviewDayId day;

    @BeforeEach
    void plan() {
        district = districts.another(CedarHollow.facts());
        search = searchFor("Ana Ruiz", "Ben Okafor");
        day = days.plan(search, in("Board room"));
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void a_room_that_another_search_has_at_that_time_is_a_conflict_without_whose_it_is() {
        occupied("board ROOM");

        var placed = place(LocalTime.of(8, 30));

        assertThat(placed.conflicts()).isEqualTo(1);
        assertThat(placed.interviews().findFirst().orElseThrow().conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(Kind.ROOM_TWICE);
                    assertThat(conflict.who()).isEqualTo("Board room");
                    assertThat(conflict.second().slot().start().toLocalTime()).isEqualTo(LocalTime.of(8, 30));
                    assertThat(conflict.second().candidate()).isEmpty();
                });
        assertThat(place(LocalTime.of(9, 45)).conflicts()).isZero();
    }

    @Test
    void nobody_is_put_into_a_taken_room_by_itself() {
        occupied("Board room");

        var filled = placings.fill(search, day, seen());

        assertThat(filled.interviews().map(one -> one.slot().start().toLocalTime()))
                .containsExactly(LocalTime.of(9, 45), LocalTime.of(11, 0));
        assertThat(filled.conflicts()).isZero();
    }

    @Test
    void another_room_another_district_and_no_room_at_all_are_no_conflict() {
        occupied("Library");
        assertThat(place(LocalTime.of(8, 30)).conflicts()).isZero();
        var own = district;
        district = districts.another(CedarHollow.facts());
        occupied("Board room");
        districts.actIn(own, Role.HR);
        assertThat(days.get(search, day).conflicts()).isZero();

        days.change(search, day, seen(), in(""));
        district = own;
        occupied("");
        assertThat(days.get(search, day).conflicts()).isZero();
    }

    @Test
    void an_interview_taken_out_leaves_the_room() {
        var other = searchFor("Cy Park");
        var otherDay = days.plan(other, in("Board room"));
        placings.fill(other, otherDay, days.get(other, otherDay).version());
        assertThat(place(LocalTime.of(8, 30)).conflicts()).isEqualTo(1);

        var there = days.get(other, otherDay);
        placings.takeOut(
                other, otherDay, there.version(), there.rows().getFirst().candidate());

        assertThat(days.get(search, day).conflicts()).isZero();
    }

    /** By an interview of another search, in the first slot. */
    private void occupied(String room) {
        var other = searchFor("Cy Park");
        var otherDay = days.plan(other, in(room));
        placings.fill(other, otherDay, days.get(other, otherDay).version());
    }

    private SearchId searchFor(String... names) {
        var begun = desk.begun(district);
        Stream.of(names).forEach(name -> desk.bringTo(begun, desk.candidate(begun, name), CandidateStage.SCREENED));
        return begun;
    }

    private DayDetails place(LocalTime time) {
        return placings.place(
                search, day, seen(), days.get(search, day).rows().getFirst().candidate(), time);
    }

    private long seen() {
        return days.get(search, day).version();
    }

    private static PlanDay in(String room) {
        var usual = PlanDay.usual(DAY);
        return new PlanDay(DAY, usual.start(), usual.latest(), usual.pauseFrom(), usual.pauseTo(), 5, 50, 5, 15, room);
    }
}
