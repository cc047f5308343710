package org.ctoportal.interview.schedule;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which candidates of a search are interviewed, and how each of them runs. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class InterviewDayService {

    private static final Limit MOST_DAYS = Limit.of(60);
    private static final Limit MOST_CHANGES = Limit.of(200);

    private final InterviewDayRepository days;
    private final InterviewRepository interviews;
    private final ScheduleChangeRepository changes;
    private final DayShelf shelf;
    private final SearchService searches;
    private final CurrentUser currentUser;
    private final Clock clock;

    InterviewDayService(
            InterviewDayRepository days,
            InterviewRepository interviews,
            ScheduleChangeRepository changes,
            DayShelf shelf,
            SearchService searches,
            CurrentUser currentUser,
            Clock clock) {
        this.days = days;
        this.interviews = interviews;
        this.changes = changes;
        this.shelf = shelf;
        this.searches = searches;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** By date. */
    @Transactional(readOnly = true)
    public List<InterviewDaySummary> list(SearchId search) {
        searches.get(search);
        return days.findBySearchIdOrderByHeldOn(search.value(), MOST_DAYS).stream()
                .map(InterviewDay::summary)
                .toList();
    }

    /** Fails with {@link ScheduleNotFoundException} when the search has no such day. */
    @Transactional(readOnly = true)
    public DayDetails get(SearchId search, InterviewDayId id) {
        return shelf.details(shelf.get(search, id));
    }

    /** Every change of the day, the latest first. */
    @Transactional(readOnly = true)
    public List<ScheduleChangeLine> changes(SearchId search, InterviewDayId id) {
        shelf.get(search, id);
        return changes.findByDayIdOrderByIdDesc(id.value(), MOST_CHANGES).stream()
                .map(ScheduleChange::line)
                .toList();
    }

    /**
     * Plans another day.
     *
     * @throws DayTakenException when the search has one on that date
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public InterviewDayId plan(SearchId search, PlanDay command) {
        searches.get(search);
        checkFree(search, command, null);
        var day = saved(new InterviewDay(search, command, currentUser.get().name(), clock.instant()));
        shelf.note(day, ScheduleAct.DAY_PLANNED, null, List.of());
        return new InterviewDayId(day.id());
    }

    /**
     * Runs the day in another way. Interviews keep their time of day; where it does not fit the plan any more, they stay and
     * say so.
     *
     * @param seen the version the person saw
     * @throws StaleScheduleException when somebody else changed anything on the day since
     * @throws DayTakenException when the search has another one on that date
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public DayDetails change(SearchId search, InterviewDayId id, long seen, PlanDay command) {
        var day = shelf.held(search, id, seen);
        checkFree(search, command, day);
        var before = day.plan();
        day.plan(command, currentUser.get().name(), clock.instant());
        var after = day.plan();
        var zone = shelf.zone();
        var plan = after.in(zone);
        interviews.findByDayIdOrderByStartsAtAscIdAsc(day.id()).stream()
                .filter(one -> !one.isCalledOff())
                .forEach(one -> {
                    var stands = one.planned(zone).slot();
                    var next = plan.slotAt(stands.start().toLocalTime());
                    if (!next.equals(stands)) {
                        one.move(next);
                    } else if (!after.place().equals(before.place())) {
                        one.revise();
                    }
                });
        shelf.note(day, ScheduleAct.DAY_CHANGED, null, ChangedField.between(before, after));
        return shelf.details(saved(day));
    }

    private void checkFree(SearchId search, PlanDay command, @Nullable InterviewDay own) {
        var taken = days.findBySearchIdOrderByHeldOn(search.value(), MOST_DAYS).stream()
                .filter(other -> own == null || other.id() != own.id())
                .anyMatch(other -> other.heldOn().equals(command.day()));
        if (taken) {
            throw new DayTakenException();
        }
    }

    private InterviewDay saved(InterviewDay day) {
        try {
            return days.saveAndFlush(day);
        } catch (DataIntegrityViolationException e) {
            throw new DayTakenException();
        }
    }
}
