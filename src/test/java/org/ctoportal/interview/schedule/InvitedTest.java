package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.shared.calendar.CalendarParty;
import org.junit.jupiter.api.Test;

/** Who is still to be told what of an interview. */
class InvitedTest {

    private static final CalendarParty PAT = new CalendarParty("Pat Reyes", "pat@example.org");
    private static final CalendarParty KIM = new CalendarParty("Kim Alder", "kim@example.org");
    private static final Slot MORNING = slot(8);
    private static final Slot NOON = slot(12);

    @Test
    void whoever_was_told_nothing_is_invited_and_whoever_knows_it_hears_nothing() {
        assertThat(invited(MORNING, false, List.of(PAT, KIM), told(PAT, MORNING, "Room 1"))
                        .steps())
                .extracting(Invited.Step::party, Invited.Step::step)
                .containsExactly(tuple(KIM, CalendarStep.INVITE));
    }

    @Test
    void another_time_or_another_place_is_a_change() {
        assertThat(invited(NOON, false, List.of(PAT), told(PAT, MORNING, "Room 1"))
                        .steps())
                .extracting(Invited.Step::step)
                .containsExactly(CalendarStep.UPDATE);
        assertThat(invited(MORNING, false, List.of(PAT), told(PAT, MORNING, "Room 2"))
                        .steps())
                .extracting(Invited.Step::step)
                .containsExactly(CalendarStep.UPDATE);
    }

    @Test
    void back_where_it_was_is_no_change() {
        var told = told(PAT, MORNING, "Room 1");

        assertThat(invited(MORNING, false, List.of(PAT), told).steps()).isEmpty();
    }

    @Test
    void whoever_is_not_to_be_there_any_more_gets_a_cancellation_once() {
        var told = told(PAT, MORNING, "Room 1");
        assertThat(invited(MORNING, false, List.of(KIM), told).steps())
                .extracting(Invited.Step::party, Invited.Step::step)
                .containsExactly(tuple(KIM, CalendarStep.INVITE), tuple(PAT, CalendarStep.CANCEL));

        told.callOff();
        assertThat(invited(MORNING, false, List.of(), told).steps()).isEmpty();
    }

    @Test
    void when_it_is_off_everybody_who_knows_of_it_is_told_and_nobody_else() {
        assertThat(invited(MORNING, true, List.of(PAT, KIM), told(PAT, MORNING, "Room 1"))
                        .steps())
                .extracting(Invited.Step::party, Invited.Step::step)
                .containsExactly(tuple(PAT, CalendarStep.CANCEL));
    }

    @Test
    void whoever_comes_back_is_invited_anew() {
        var told = told(PAT, MORNING, "Room 1");
        told.callOff();

        assertThat(invited(MORNING, false, List.of(PAT), told).steps())
                .extracting(Invited.Step::step)
                .containsExactly(CalendarStep.INVITE);
    }

    private static Invited invited(Slot slot, boolean off, List<CalendarParty> parties, CalendarTold... told) {
        var interview = new PlannedInterview(new InterviewId(1), new CandidateId(1), slot, "uid", 0, null, null, off);
        return new Invited(interview, CalendarAudience.PANEL, "Room 1", parties, List.of(told));
    }

    private static CalendarTold told(CalendarParty party, Slot slot, String place) {
        var told = new CalendarTold(new SearchId(1), new InterviewId(1), CalendarAudience.PANEL, party);
        told.tell(slot, place);
        return told;
    }

    private static Slot slot(int hour) {
        return Slot.of(
                ZonedDateTime.of(2026, 10, 20, hour, 0, 0, 0, ZoneId.of("America/Chicago")), Duration.ofHours(1));
    }
}
