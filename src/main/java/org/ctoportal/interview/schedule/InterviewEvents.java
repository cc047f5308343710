package org.ctoportal.interview.schedule;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.shared.calendar.CalendarEvent;
import org.ctoportal.shared.calendar.CalendarParty;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** Interviews as events for calendars. Candidates are told of the interview; panels of a candidate's code. */
@Component
class InterviewEvents {

    private final PortalAddress portal;
    private final CurrentUser currentUser;
    private final Clock clock;

    InterviewEvents(PortalAddress portal, CurrentUser currentUser, Clock clock) {
        this.portal = portal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whoever tells calendars first of an interview stays its organizer: from anybody else they take no change. */
    CalendarParty organizer(Interview interview) {
        var person = currentUser.get();
        return interview.organizedBy(new CalendarParty(person.name(), person.getUsername()));
    }

    CalendarEvent event(
            SearchDetails search,
            String place,
            PlannedInterview planned,
            CandidateSummary candidate,
            CalendarAudience audience,
            CalendarParty organizer,
            List<CalendarParty> attendees) {
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
                place,
                forPanel
                        ? "Candidate " + candidate.code() + ". Rate alone, right after the interview."
                        : "Interview with " + currentUser.get().districtName() + " for the position " + search.title()
                                + ". If you need an accommodation, please tell Human Resources as early as you can.",
                organizer,
                attendees);
    }

    /** Members who have an address and did not step back, or the candidate. */
    static List<CalendarParty> parties(CalendarAudience audience, List<PanelLine> panel, CandidateSummary candidate) {
        return switch (audience) {
            case PANEL ->
                panel.stream()
                        .filter(member -> !member.recused().contains(candidate.id())
                                && !member.email().isEmpty())
                        .collect(toMap(
                                PanelLine::email,
                                member -> new CalendarParty(member.name(), member.email()),
                                (one, same) -> one,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
            case CANDIDATE ->
                candidate.email().isEmpty()
                        ? List.of()
                        : List.of(new CalendarParty(candidate.name(), candidate.email()));
        };
    }

    private String host() {
        return Optional.of(portal.url())
                .filter(url -> !url.isEmpty())
                .map(url -> URI.create(url).getHost())
                .orElse("portal.invalid");
    }
}
