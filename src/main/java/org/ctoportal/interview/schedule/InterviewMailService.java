package org.ctoportal.interview.schedule;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.schedule.Invited.Step;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchLetters;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.mail.OutboxService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interviews by e-mail to everybody's calendar: an invitation, a change, or that it is off, and nothing to whoever knows it.
 * Only where letters are carried: what was told is kept, and nobody reads a letter that never left.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class InterviewMailService {

    private final InterviewRepository interviews;
    private final CalendarToldRepository told;
    private final DayShelf shelf;
    private final PanelLines panels;
    private final SearchService searches;
    private final CandidateService candidates;
    private final InterviewEvents events;
    private final OutboxService outbox;
    private final InterviewLetters words;
    private final SearchLetters letters;
    private final CurrentUser currentUser;

    InterviewMailService(
            InterviewRepository interviews,
            CalendarToldRepository told,
            DayShelf shelf,
            PanelLines panels,
            SearchService searches,
            CandidateService candidates,
            InterviewEvents events,
            OutboxService outbox,
            InterviewLetters words,
            SearchLetters letters,
            CurrentUser currentUser) {
        this.interviews = interviews;
        this.told = told;
        this.shelf = shelf;
        this.panels = panels;
        this.searches = searches;
        this.candidates = candidates;
        this.events = events;
        this.outbox = outbox;
        this.words = words;
        this.letters = letters;
        this.currentUser = currentUser;
    }

    /** Whether messages can be sent from here. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return outbox.isCarried();
    }

    /** What is still to be sent about the interviews of the day. */
    @Transactional(readOnly = true)
    public DueLetters due(SearchId search, InterviewDayId id) {
        var day = shelf.get(search, id);
        var found = new ArrayList<DueLetter>();
        var unreachable = new ArrayList<String>();
        for (var meeting : meetings(search, day)) {
            for (var audience : CalendarAudience.values()) {
                meeting.invited(audience).steps().forEach(step -> found.add(meeting.letter(audience, step)));
            }
            meeting.unreachable().filter(name -> !unreachable.contains(name)).forEach(unreachable::add);
        }
        return new DueLetters(day.version(), found, unreachable);
    }

    /**
     * Sends it.
     *
     * @param seen the version the person saw
     * @return the day as it is then
     * @throws StaleScheduleException when somebody else changed anything on the day since
     */
    @Transactional
    public DayDetails send(SearchId searchId, InterviewDayId id, long seen) {
        if (!outbox.isCarried()) {
            throw new IllegalStateException("No mail server carries invitations");
        }
        var day = shelf.held(searchId, id, seen);
        var search = searches.get(searchId);
        for (var meeting : meetings(searchId, day)) {
            for (var audience : CalendarAudience.values()) {
                send(search, day, meeting, audience);
            }
            // What was a change for the one audience alone leaves the other up to date.
            Stream.of(CalendarAudience.values()).filter(meeting::isKnown).forEach(meeting.interview()::tell);
        }
        return shelf.saved(day);
    }

    private void send(SearchDetails search, InterviewDay day, Meeting meeting, CalendarAudience audience) {
        var invited = meeting.invited(audience);
        var steps = invited.steps();
        if (steps.isEmpty()) {
            return;
        }
        if (!invited.interview().calledOff() && !invited.dropped().isEmpty()) {
            // A calendar takes a cancellation only when it is newer than what it knows.
            meeting.interview().revise();
        }
        var now = meeting.interview().planned(shelf.zone());
        var event = events.event(
                search,
                day.plan().place(),
                now,
                meeting.candidate(),
                audience,
                events.organizer(meeting.interview()),
                now.calledOff() ? invited.dropped() : invited.parties());
        for (var step : steps) {
            var own = step.step() == CalendarStep.CANCEL ? event.offFor(step.party()) : event;
            letters.post(search.id(), words.of(meeting.letter(audience, step), own, search.title(), currentUser.get()));
            keep(search.id(), day, invited, step);
        }
        meeting.interview().tell(audience);
        shelf.note(
                day,
                audience == CalendarAudience.PANEL ? ScheduleAct.PANEL_MAILED : ScheduleAct.CANDIDATE_MAILED,
                meeting.candidate().id(),
                List.of(ChangedField.time("", now.slot().start().toLocalTime().toString())));
    }

    private void keep(SearchId search, InterviewDay day, Invited invited, Step step) {
        var row = invited.told().stream()
                .filter(one -> one.party().email().equals(step.party().email()))
                .findFirst()
                .orElseGet(() -> new CalendarTold(search, invited.interview().id(), invited.audience(), step.party()));
        if (step.step() == CalendarStep.CANCEL) {
            row.callOff();
        } else {
            row.tell(invited.interview().slot(), day.plan().place());
        }
        told.save(row);
    }

    private List<Meeting> meetings(SearchId search, InterviewDay day) {
        var all = interviews.findByDayIdOrderByStartsAtAscIdAsc(day.id());
        var known = told.findByInterviewIdIn(all.stream().map(Interview::id).toList());
        var panel = panels.of(search);
        var people = candidates.list(search).stream().collect(toMap(CandidateSummary::id, Function.identity()));
        return all.stream()
                .map(interview -> new Meeting(
                        interview,
                        interview.planned(shelf.zone()),
                        day.plan().place(),
                        person(search, people, interview.candidate()),
                        panel,
                        known))
                .filter(Meeting::isSettled)
                .toList();
    }

    private CandidateSummary person(SearchId search, Map<CandidateId, CandidateSummary> people, CandidateId id) {
        var known = people.get(id);
        return known == null ? candidates.get(search, id) : known;
    }
}
