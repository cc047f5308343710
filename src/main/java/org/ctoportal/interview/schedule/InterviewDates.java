package org.ctoportal.interview.schedule;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.tasks.AheadItem;
import org.ctoportal.tasks.AheadSource;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Days of interviews: of every search for those who read searches, of their own panels for everybody else. */
@Component
class InterviewDates implements AheadSource {

    private final InterviewDayRepository days;

    InterviewDates(InterviewDayRepository days) {
        this.days = days;
    }

    @Override
    public List<AheadItem> ahead(Asked asked) {
        var reads = asked.may(Permissions.READ_SEARCHES);
        var person = asked.person();
        return days
                .findAhead(asked.today(), asked.number(), person.getUsername(), reads, Limit.of(asked.most()))
                .stream()
                .map(day -> item(day, reads))
                .toList();
    }

    private static AheadItem item(InterviewDayRepository.DayAhead day, boolean reads) {
        var search = new SearchId(day.searchId());
        return new AheadItem(
                day.day(),
                TaskWords.of("tasks.ahead.interviews", day.title(), day.interviews()),
                reads ? ScheduleRoutes.of(search, new InterviewDayId(day.dayId())) : PanelRoutes.seatOf(search));
    }
}
