package org.ctoportal.assessment.growth;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.calendar.CalendarDay;
import org.ctoportal.shared.calendar.CalendarEvent;
import org.ctoportal.shared.calendar.CalendarFile;
import org.ctoportal.shared.calendar.CalendarParty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Study as files for calendars. Taken again, an entry replaces the one of the same number. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class GrowthCalendarService {

    private static final String TYPE = "text/calendar;charset=UTF-8;method=PUBLISH";

    private final PlanShelf shelf;
    private final StudyGroupService groups;
    private final CurrentUser currentUser;
    private final Clock clock;

    GrowthCalendarService(PlanShelf shelf, StudyGroupService groups, CurrentUser currentUser, Clock clock) {
        this.shelf = shelf;
        this.groups = groups;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One's own weeks of study, and the days on which open goals are due. */
    @Transactional(readOnly = true)
    public GrowthFile own() {
        var plan = shelf.own();
        var now = clock.instant();
        var days = new ArrayList<CalendarDay>();
        shelf.weeks(plan).weeks().forEach(week -> days.add(week(plan, week, now)));
        shelf.goals(plan).stream().filter(goal -> !goal.isDone()).forEach(goal -> {
            var due = goal.words().dueOn();
            if (due != null) {
                days.add(new CalendarDay(
                        uid("goal", goal.id().value()),
                        now,
                        due,
                        "Due: growth goal",
                        goal.words().wording()));
            }
        });
        return file("growth-plan.ics", CalendarFile.published(List.of(), days));
    }

    private static CalendarDay week(GrowthPlan plan, StudyWeek week, Instant now) {
        return new CalendarDay(
                uid("plan", plan.id()) + "-" + week.number(),
                now,
                week.from(),
                "Study week " + week.number() + ": " + Hours.plain(week.hours()).toPlainString() + " h",
                week.parts().stream()
                        .map(part ->
                                part.title() + ", " + Hours.plain(part.hours()).toPlainString() + " h")
                        .collect(Collectors.joining("\n")));
    }

    /** The meetings of a group the person belongs to or is invited to. */
    @Transactional(readOnly = true)
    public GrowthFile of(StudyGroupId id) {
        var group = groups.get(id);
        var now = clock.instant();
        var person = currentUser.get();
        var events = group.meetings().stream()
                .map(meeting -> new CalendarEvent(
                        uid("group", id.value()) + "-" + meeting.guide().week(),
                        (int) group.version(),
                        false,
                        now,
                        meeting.start(),
                        meeting.end(),
                        group.terms().name() + ": " + String.join(", ", meeting.titles()),
                        group.terms().place(),
                        "Before: " + meeting.guide().before() + "\nQuestion: "
                                + meeting.guide().question(),
                        new CalendarParty(person.name(), person.getUsername()),
                        List.of()))
                .toList();
        return file("study-group.ics", CalendarFile.published(events, List.of()));
    }

    private static String uid(String what, long number) {
        return "growth-" + what + "-" + number;
    }

    private static GrowthFile file(String name, String text) {
        return new GrowthFile(name, TYPE, text.getBytes(StandardCharsets.UTF_8));
    }
}
