package org.ctoportal.interview.schedule;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes days of interviews from the database, with all that is on them, and keeps what changes. */
@Component
class DayShelf {

    private final InterviewDayRepository days;
    private final InterviewRepository interviews;
    private final TimeAwayRepository away;
    private final ScheduleChangeRepository changes;
    private final PanelLines panels;
    private final SearchService searches;
    private final CandidateService candidates;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    DayShelf(
            InterviewDayRepository days,
            InterviewRepository interviews,
            TimeAwayRepository away,
            ScheduleChangeRepository changes,
            PanelLines panels,
            SearchService searches,
            CandidateService candidates,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.days = days;
        this.interviews = interviews;
        this.away = away;
        this.changes = changes;
        this.panels = panels;
        this.searches = searches;
        this.candidates = candidates;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whoever applied in a search does not come past here. */
    InterviewDay get(SearchId search, InterviewDayId id) {
        searches.get(search);
        return days.findBySearchIdAndId(search.value(), id.value()).orElseThrow(ScheduleNotFoundException::new);
    }

    /** For what goes together with whatever others change. */
    InterviewDay held(SearchId search, InterviewDayId id) {
        searches.get(search);
        return days.findWithLockBySearchIdAndId(search.value(), id.value()).orElseThrow(ScheduleNotFoundException::new);
    }

    /** Changes of one day queue up; who saw an older version is told. */
    InterviewDay held(SearchId search, InterviewDayId id, long seen) {
        var day = held(search, id);
        if (day.version() != seen) {
            throw new StaleScheduleException();
        }
        return day;
    }

    void note(InterviewDay day, ScheduleAct act, @Nullable CandidateId candidate, List<ChangedField> fields) {
        var author = currentUser.get().name();
        var now = clock.instant();
        changes.save(new ScheduleChange(day, act, candidate, fields, author, now));
        day.touch(author, now);
    }

    DayDetails saved(InterviewDay day) {
        return details(days.saveAndFlush(day));
    }

    DayDetails details(InterviewDay day) {
        var search = new SearchId(day.searchId());
        return new DayBoard(
                        day,
                        zone(),
                        candidates.list(search, DayBoard.SHOWN_STAGES, DayBoard.MOST_ROWS),
                        interviews.findBySearchIdOrderByStartsAtAscIdAsc(day.searchId()),
                        away.findBySearchIdOrderByFromMinuteAscIdAsc(day.searchId()),
                        panels.of(search),
                        taken(day))
                .details(id -> candidates.get(search, id));
    }

    /** When the room of the day is taken by other searches of the district. */
    private List<Slot> taken(InterviewDay day) {
        var place = day.plan().place();
        var zone = zone();
        return place.isEmpty()
                ? List.of()
                : interviews.findTaken(day.searchId(), day.heldOn(), place).stream()
                        .map(one -> new Slot(
                                one.startsAt().atZone(zone), one.endsAt().atZone(zone)))
                        .toList();
    }

    ZoneId zone() {
        return districts.profile().timeZone();
    }
}
