package org.ctoportal.interview.schedule;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.schedule.calendar.CalendarEvent;
import org.ctoportal.interview.schedule.calendar.CalendarFile;
import org.ctoportal.interview.schedule.calendar.CalendarParty;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews as files for calendars. Candidates are told of the interview; panels of a candidate's code. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class InterviewCalendarService {

    private final InterviewRepository interviews;
    private final DayShelf shelf;
    private final PanelLines panels;
    private final SearchService searches;
    private final CandidateService candidates;
    private final PortalAddress portal;
    private final CurrentUser currentUser;
    private final Clock clock;

    InterviewCalendarService(
            InterviewRepository interviews,
            DayShelf shelf,
            PanelLines panels,
            SearchService searches,
            CandidateService candidates,
            PortalAddress portal,
            CurrentUser currentUser,
            Clock clock) {
        this.interviews = interviews;
        this.shelf = shelf;
        this.panels = panels;
        this.searches = searches;
        this.candidates = candidates;
        this.portal = portal;
        this.currentUser = currentUser;
        this.clock = clock;
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
        var event = event(search, day, planned, candidate, audience);
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

    private CalendarEvent event(
            SearchDetails search,
            InterviewDay day,
            PlannedInterview planned,
            CandidateSummary candidate,
            CalendarAudience audience) {
        var person = currentUser.get();
        var forPanel = audience == CalendarAudience.PANEL;
        var position = search.postingNumber().isEmpty()
                ? search.title()
                : search.title() + ", posting " + search.postingNumber();
        return new CalendarEvent(
                "interview-" + planned.uid() + "-" + audience.path() + "@" + host(),
                planned.sequence(),
                planned.calledOff(),
                clock.instant(),
                planned.slot().start(),
                planned.slot().end(),
                (forPanel ? "Interview of " + candidate.code() + ": " : "Interview: ") + position,
                day.plan().place(),
                forPanel
                        ? "Candidate " + candidate.code() + ". Rate alone, right after the interview."
                        : "Interview with " + person.districtName() + " for the position " + search.title()
                                + ". If you need an accommodation, please tell Human Resources as early as you can.",
                new CalendarParty(person.name(), person.getUsername()),
                forPanel ? panel(search.id(), candidate) : candidate(candidate));
    }

    private List<CalendarParty> panel(SearchId search, CandidateSummary candidate) {
        var parties = new ArrayList<CalendarParty>();
        panels.of(search).stream()
                .filter(member -> !member.recused().contains(candidate.id())
                        && !member.email().isEmpty())
                .forEach(member -> parties.add(new CalendarParty(member.name(), member.email())));
        return parties;
    }

    private static List<CalendarParty> candidate(CandidateSummary candidate) {
        return candidate.email().isEmpty()
                ? List.of()
                : List.of(new CalendarParty(candidate.name(), candidate.email()));
    }

    private String host() {
        return Optional.of(portal.url())
                .filter(url -> !url.isEmpty())
                .map(url -> URI.create(url).getHost())
                .orElse("portal.invalid");
    }
}
