package org.ctoportal.interview.schedule;

import java.util.List;
import java.util.Locale;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.shared.calendar.CalendarFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews as files for calendars. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class InterviewCalendarService {

    private final InterviewRepository interviews;
    private final DayShelf shelf;
    private final PanelLines panels;
    private final SearchService searches;
    private final CandidateService candidates;
    private final InterviewEvents events;

    InterviewCalendarService(
            InterviewRepository interviews,
            DayShelf shelf,
            PanelLines panels,
            SearchService searches,
            CandidateService candidates,
            InterviewEvents events) {
        this.interviews = interviews;
        this.shelf = shelf;
        this.panels = panels;
        this.searches = searches;
        this.candidates = candidates;
        this.events = events;
    }

    /**
     * An invitation, a change of one, or that it is off, as things stand. That the file was taken is kept: what changes
     * afterwards is a change for that calendar.
     */
    @Transactional
    public CalendarAttachment take(SearchId searchId, InterviewDayId dayId, InterviewId id, CalendarAudience audience) {
        var search = searches.get(searchId);
        var day = shelf.get(searchId, dayId);
        var interview = interviews.findByDayIdAndId(day.id(), id.value()).orElseThrow(ScheduleNotFoundException::new);
        var planned = interview.planned(shelf.zone());
        var candidate = candidates.get(searchId, planned.candidate());
        var event = events.event(
                search,
                day.plan().place(),
                planned,
                candidate,
                audience,
                events.organizer(interview),
                InterviewEvents.parties(audience, panels.of(searchId), candidate));
        if (planned.due(audience) != CalendarStep.NOTHING) {
            interview.tell(audience);
            shelf.note(
                    day,
                    audience == CalendarAudience.PANEL ? ScheduleAct.PANEL_TOLD : ScheduleAct.CANDIDATE_TOLD,
                    planned.candidate(),
                    List.of(ChangedField.time(
                            "", planned.slot().start().toLocalTime().toString())));
        }
        return new CalendarAttachment(
                "interview-%s-%s%s.ics"
                        .formatted(
                                candidate.code().toLowerCase(Locale.ROOT),
                                audience.path(),
                                planned.calledOff() ? "-cancelled" : ""),
                CalendarFile.method(event),
                CalendarFile.of(event));
    }
}
