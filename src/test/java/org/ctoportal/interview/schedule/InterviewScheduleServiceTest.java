package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.schedule.ScheduleConflict.Kind;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class InterviewScheduleServiceTest {

    private static final PlanDay PLAN = PlanDay.usual(LocalDate.of(2026, 10, 20));

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    ScoringDesk scoring;

    @Autowired
    CandidateService candidates;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    @Autowired
    InterviewCalendarService calendars;

    @Autowired
    DayPaperService papers;

    private final List<CandidateId> four = new ArrayList<>();
    private DistrictId district;
    private SearchId search;
    private InterviewDayId day;

    @BeforeEach
    void fourCandidates() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        Stream.of("Ana Ruiz", "Ben Okafor", "Cy Park", "Dee Lund").forEach(name -> {
            var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
            var candidate = candidates.add(search, new WriteCandidate(name, email, "", null));
            desk.bringTo(search, candidate, CandidateStage.SCREENED);
            four.add(candidate);
        });
        day = days.plan(search, PLAN);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    /** Scenario S3.2. */
    @Test
    void four_candidates_are_put_in_with_one_click() {
        var filled = placings.fill(search, day, seen());

        assertThat(starts(filled)).containsExactly("08:30", "09:45", "11:00", "13:00");
        assertThat(filled.interviews().toList().getLast().slot().end().toLocalTime())
                .hasToString("14:00");
        assertThat(filled.conflicts()).isZero();
        assertThat(filled.waiting()).isZero();
    }

    @Test
    void only_those_screened_in_are_interviewed() {
        desk.candidate(search, "Eve Applied");

        assertThat(days.get(search, day).rows())
                .extracting(ScheduleRow::code)
                .containsExactly("C-01", "C-02", "C-03", "C-04");
    }

    @Test
    void a_candidate_moves_and_the_panel_in_two_places_is_marked_at_both() {
        placings.fill(search, day, seen());
        var moved = placings.place(search, day, seen(), four.getFirst(), LocalTime.of(9, 45));

        assertThat(starts(moved)).containsExactly("09:45", "09:45", "11:00", "13:00");
        assertThat(moved.rows().get(0).here().getFirst().conflicts())
                .extracting(ScheduleConflict::kind)
                .containsExactly(Kind.PANELIST_TWICE);
        assertThat(moved.rows().get(1).here().getFirst().conflicts()).hasSize(1);
        assertThat(moved.conflicts()).isEqualTo(1);
    }

    @Test
    void a_candidate_on_two_days_is_marked() {
        placings.fill(search, day, seen());
        var second = days.plan(search, PLAN.on(PLAN.day().plusDays(1)));
        assertThat(days.get(search, second).waiting()).isZero();
        var twice = placings.place(
                search, second, days.get(search, second).version(), four.getFirst(), LocalTime.of(8, 30));

        assertThat(twice.rows().getFirst().here().getFirst().conflicts())
                .extracting(ScheduleConflict::kind)
                .containsExactly(Kind.CANDIDATE_TWICE);
        assertThat(twice.rows().getFirst().elsewhere()).hasSize(1);
    }

    @Test
    void who_is_not_free_is_put_in_later_or_marked() {
        placings.sayAway(search, day, new SayAway(four.getFirst(), null, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        var filled = placings.fill(search, day, seen());
        assertThat(filled.rows().getFirst().here().getFirst().slot().start().toLocalTime())
                .isEqualTo(LocalTime.of(9, 45));

        var marked = placings.place(search, day, seen(), four.getFirst(), LocalTime.of(8, 30));
        assertThat(marked.rows().getFirst().here().getFirst().conflicts())
                .extracting(ScheduleConflict::kind)
                .contains(Kind.NOT_FREE);
        var free = placings.takeBack(search, day, marked.away().getFirst().id());
        assertThat(free.away()).isEmpty();
    }

    @Test
    void another_plan_of_the_day_leaves_interviews_where_they_are_and_says_what_does_not_fit() {
        placings.fill(search, day, seen());
        var changed = days.change(
                search,
                day,
                seen(),
                new PlanDay(
                        PLAN.day(),
                        LocalTime.of(9, 0),
                        LocalTime.of(13, 30),
                        LocalTime.of(11, 30),
                        LocalTime.of(12, 30),
                        5,
                        50,
                        5,
                        15,
                        "Board room"));

        assertThat(starts(changed)).containsExactly("08:30", "09:45", "11:00", "13:00");
        assertThat(changed.interviews().map(PlacedInterview::conflicts).toList())
                .extracting(list -> list.stream().map(ScheduleConflict::kind).toList())
                .containsExactly(
                        List.of(Kind.OUTSIDE_DAY), List.of(), List.of(Kind.IN_PAUSE), List.of(Kind.OUTSIDE_DAY));
        assertThat(changed.slots())
                .extracting(slot -> slot.start().toLocalTime().toString())
                .containsExactly("08:30", "09:00", "09:45", "10:15", "11:00", "12:30", "13:00");
    }

    @Test
    void whoever_withdrew_keeps_the_place_until_taken_out_and_is_marked() {
        placings.fill(search, day, seen());
        desk.move(search, four.get(1), CandidateStage.WITHDRAWN, "Took another position");

        assertThat(days.get(search, day).rows().get(1).here().getFirst().conflicts())
                .extracting(ScheduleConflict::kind)
                .containsExactly(Kind.LEFT_SEARCH);
        assertThat(placings.takeOut(search, day, seen(), four.get(1)).rows())
                .extracting(ScheduleRow::code)
                .doesNotContain("C-02");
    }

    @Test
    void whoever_saw_an_older_day_is_told_and_nothing_is_done() {
        var old = seen();
        placings.place(search, day, old, four.getFirst(), LocalTime.of(8, 30));

        assertThatExceptionOfType(StaleScheduleException.class)
                .isThrownBy(() -> placings.place(search, day, old, four.get(1), LocalTime.of(9, 45)));
        assertThatExceptionOfType(StaleScheduleException.class)
                .isThrownBy(
                        () -> days.change(search, day, old, PLAN.on(PLAN.day().plusDays(3))));
        assertThat(starts(days.get(search, day))).containsExactly("08:30");
    }

    @Test
    void every_change_is_kept_with_who_did_it() {
        placings.place(search, day, seen(), four.getFirst(), LocalTime.of(8, 30));
        placings.place(search, day, seen(), four.getFirst(), LocalTime.of(11, 0));
        placings.takeOut(search, day, seen(), four.getFirst());

        assertThat(days.changes(search, day))
                .extracting(ScheduleChangeLine::act, ScheduleChangeLine::fields)
                .containsExactly(
                        tuple(ScheduleAct.TAKEN_OUT, List.of(ChangedField.time("11:00", ""))),
                        tuple(ScheduleAct.MOVED, List.of(ChangedField.time("08:30", "11:00"))),
                        tuple(ScheduleAct.PLACED, List.of(ChangedField.time("", "08:30"))),
                        tuple(ScheduleAct.DAY_PLANNED, List.of()));
        assertThat(days.changes(search, day)).allMatch(line -> !line.by().isBlank() && line.at() != null);
    }

    @Test
    void a_calendar_is_invited_told_of_a_change_and_told_that_it_is_off() {
        placings.place(search, day, seen(), four.getFirst(), LocalTime.of(8, 30));
        var invitation = take(CalendarAudience.CANDIDATE);
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(invitation.text())
                .contains("SEQUENCE:0\r\n", "DTSTART;TZID=America/Chicago:20261020T083000\r\n")
                .contains("mailto:ana.ruiz@example.org");

        placings.place(search, day, seen(), four.getFirst(), LocalTime.of(9, 45));
        var change = take(CalendarAudience.CANDIDATE);
        assertThat(change.text()).contains("SEQUENCE:1\r\n", "T094500\r\n");
        assertThat(line(change, "UID")).isEqualTo(line(invitation, "UID"));

        var off = placings.takeOut(search, day, seen(), four.getFirst());
        assertThat(off.interviews()).isEmpty();
        assertThat(off.calledOff())
                .extracting(one -> one.due(CalendarAudience.CANDIDATE), one -> one.due(CalendarAudience.PANEL))
                .containsExactly(tuple(CalendarStep.CANCEL, CalendarStep.NOTHING));
        var cancellation =
                calendars.take(search, day, off.calledOff().getFirst().id(), CalendarAudience.CANDIDATE);
        assertThat(cancellation.method()).isEqualTo("CANCEL");
        assertThat(cancellation.text()).contains("SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void what_no_calendar_knows_of_needs_no_cancellation_and_no_new_number() {
        placings.place(search, day, seen(), four.getFirst(), LocalTime.of(8, 30));
        placings.place(search, day, seen(), four.getFirst(), LocalTime.of(9, 45));
        assertThat(take(CalendarAudience.PANEL).text()).contains("SEQUENCE:0\r\n");
        assertThat(take(CalendarAudience.PANEL).text()).contains("SEQUENCE:0\r\n");
        placings.place(search, day, seen(), four.get(1), LocalTime.of(8, 30));

        assertThat(placings.takeOut(search, day, seen(), four.get(1)).calledOff())
                .isEmpty();
    }

    @Test
    void the_panel_reads_codes_and_the_reception_names() {
        placings.fill(search, day, seen());

        assertThat(paper(DayPaper.PANEL))
                .contains("8:30 AM to 9:30 AM", "C-01", "Lunch")
                .doesNotContain("Ana Ruiz");
        assertThat(paper(DayPaper.RECEPTION)).contains("Ana Ruiz", "1:00 PM to 2:00 PM");
        assertThat(take(CalendarAudience.PANEL).text()).doesNotContain("Ruiz");
    }

    @Test
    void a_member_who_stepped_back_stays_away_from_that_candidate_alone() {
        var opened = scoring.open(OthersRatings.WHEN_CLOSED, 2, 2);
        scoring.declare(opened, opened.rater(), List.of(opened.candidate()), Conflict.RECUSED);
        scoring.actAsHr(opened);
        var planned = days.plan(opened.search(), PLAN);
        var filled = placings.fill(
                opened.search(), planned, days.get(opened.search(), planned).version());

        assertThat(filled.panel()).extracting(PanelLine::name).containsExactly("Rater 1", "Rater 2");
        assertThat(filled.rows().getFirst().here().getFirst().conflicts())
                .extracting(ScheduleConflict::kind)
                .containsExactly(Kind.RECUSED);
        assertThat(filled.rows().getLast().here().getFirst().conflicts()).isEmpty();
        assertThat(filled.conflicts()).isZero();
        var calendar = calendars
                .take(
                        opened.search(),
                        planned,
                        filled.interviews()
                                .findFirst()
                                .orElseThrow()
                                .interview()
                                .id(),
                        CalendarAudience.PANEL)
                .text()
                .replace("\r\n ", "");
        assertThat(calendar).contains("CN=\"Rater 2\"").doesNotContain("CN=\"Rater 1\"");

        var member = filled.panel().getLast().id();
        var marked = placings.sayAway(
                opened.search(), planned, new SayAway(null, member, LocalTime.of(9, 0), LocalTime.of(10, 0)));
        assertThat(marked.rows().getFirst().here().getFirst().conflicts())
                .extracting(ScheduleConflict::kind)
                .contains(Kind.NOT_FREE);
    }

    @Test
    void a_search_has_one_plan_for_a_day() {
        assertThatExceptionOfType(DayTakenException.class).isThrownBy(() -> days.plan(search, PLAN));
    }

    @Test
    void the_superintendent_reads_and_a_stranger_finds_nothing() {
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(days.list(search)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> placings.fill(search, day, seen()));

        var other = desk.begun();
        assertThatExceptionOfType(ScheduleNotFoundException.class).isThrownBy(() -> days.get(other, day));
    }

    private long seen() {
        return days.get(search, day).version();
    }

    private CalendarAttachment take(CalendarAudience audience) {
        var interview = days.get(search, day).interviews().findFirst().orElseThrow();
        return calendars.take(search, day, interview.interview().id(), audience);
    }

    private static String line(CalendarAttachment file, String name) {
        return file.text()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private String paper(DayPaper paper) {
        return new String(papers.export(search, day, paper, DocumentFormat.HTML).bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> starts(DayDetails day) {
        return day.interviews()
                .map(one -> one.slot().start().toLocalTime().toString())
                .toList();
    }
}
