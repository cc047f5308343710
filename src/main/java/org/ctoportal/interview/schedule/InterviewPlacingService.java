package org.ctoportal.interview.schedule;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts candidates into the slots of a day. What collides is shown, not refused: the panel may be two, a time may be
 * negotiated. Whatever depends on what others did takes the version the person saw. Every method answers with the day as it
 * is then.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class InterviewPlacingService {

    private final InterviewRepository interviews;
    private final TimeAwayRepository away;
    private final DayShelf shelf;
    private final CandidateService candidates;

    InterviewPlacingService(
            InterviewRepository interviews, TimeAwayRepository away, DayShelf shelf, CandidateService candidates) {
        this.interviews = interviews;
        this.away = away;
        this.shelf = shelf;
        this.candidates = candidates;
    }

    /**
     * The candidate comes at that time, and at no other time of the day any more.
     *
     * @throws StaleScheduleException when somebody else changed anything on the day since
     */
    @Transactional
    public DayDetails place(SearchId search, InterviewDayId id, long seen, CandidateId candidate, LocalTime start) {
        var day = shelf.held(search, id, seen);
        candidates.get(search, candidate);
        var zone = shelf.zone();
        var slot = day.plan().in(zone).slotAt(start);
        var standing = standing(day, candidate);
        if (standing.isEmpty()) {
            interviews.save(new Interview(day, candidate, slot));
            shelf.note(day, ScheduleAct.PLACED, candidate, List.of(ChangedField.time("", start.toString())));
        } else if (!standing.getFirst().planned(zone).slot().equals(slot)) {
            var before = time(standing.getFirst(), zone);
            standing.getFirst().move(slot);
            shelf.note(day, ScheduleAct.MOVED, candidate, List.of(ChangedField.time(before, start.toString())));
        }
        return shelf.saved(day);
    }

    /** The candidate does not come that day. Where a calendar knows of the interview, it can be told that it is off. */
    @Transactional
    public DayDetails takeOut(SearchId search, InterviewDayId id, long seen, CandidateId candidate) {
        var day = shelf.held(search, id, seen);
        for (var interview : standing(day, candidate)) {
            var before = time(interview, shelf.zone());
            if (interview.isKnown()) {
                interview.callOff();
            } else {
                interviews.delete(interview);
            }
            shelf.note(day, ScheduleAct.TAKEN_OUT, candidate, List.of(ChangedField.time(before, "")));
        }
        return shelf.saved(day);
    }

    /**
     * Every candidate without an interview gets the first free slot, in the order of their codes; what stands stays. A slot in
     * which another search has the room is not free.
     */
    @Transactional
    public DayDetails fill(SearchId search, InterviewDayId id, long seen) {
        var day = shelf.held(search, id, seen);
        var details = shelf.details(day);
        var waiting = details.rows().stream()
                .filter(ScheduleRow::isWaiting)
                .map(ScheduleRow::code)
                .toList();
        var standing = details.appointments();
        var filled = AutoFill.fill(
                waiting,
                details.free(day.plan().in(details.zone()).slots()),
                details.members(),
                standing,
                details.absences());
        filled.stream().filter(one -> !standing.contains(one)).forEach(one -> {
            var candidate = details.candidate(one.candidate());
            interviews.save(new Interview(day, candidate, one.slot()));
            var time = one.slot().start().toLocalTime().toString();
            shelf.note(day, ScheduleAct.PLACED, candidate, List.of(ChangedField.time("", time)));
        });
        return shelf.saved(day);
    }

    /** Notes that somebody is not free for some hours. */
    @Transactional
    public DayDetails sayAway(SearchId search, InterviewDayId id, SayAway command) {
        var day = shelf.held(search, id);
        if (command.candidate() != null) {
            candidates.get(search, command.candidate());
        } else if (shelf.details(day).panel().stream().noneMatch(one -> command.isFor(one.id()))) {
            throw new ScheduleNotFoundException();
        }
        away.save(new TimeAway(day, command));
        shelf.note(day, ScheduleAct.NOT_FREE, command.candidate(), hours(command.from(), command.to()));
        return shelf.saved(day);
    }

    /** Somebody is free after all. */
    @Transactional
    public DayDetails takeBack(SearchId search, InterviewDayId id, long number) {
        var day = shelf.held(search, id);
        away.findByDayIdAndId(day.id(), number).ifPresent(one -> {
            var line = one.line();
            away.delete(one);
            shelf.note(day, ScheduleAct.FREE_AGAIN, line.candidate(), hours(line.from(), line.to()));
        });
        return shelf.saved(day);
    }

    private List<Interview> standing(InterviewDay day, CandidateId candidate) {
        return interviews.findByDayIdOrderByStartsAtAscIdAsc(day.id()).stream()
                .filter(one -> !one.isCalledOff() && one.candidate().equals(candidate))
                .toList();
    }

    private static String time(Interview interview, ZoneId zone) {
        return interview.planned(zone).slot().start().toLocalTime().toString();
    }

    private static List<ChangedField> hours(LocalTime from, LocalTime to) {
        return List.of(new ChangedField("HOURS", from.toString(), to.toString()));
    }
}
