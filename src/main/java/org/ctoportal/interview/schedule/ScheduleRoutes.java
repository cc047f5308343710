package org.ctoportal.interview.schedule;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** Where schedules live in the portal. */
public final class ScheduleRoutes {

    public static final String DAY_ID = "interviewDayId";
    public static final String SCHEDULE = SearchRoutes.SEARCH + "/schedule";
    public static final String DAY = SCHEDULE + "/:" + DAY_ID;

    /** The plan of a day on paper. */
    public static final String PAPER = "/searches/{searchId}/schedule/{interviewDayId}/papers/{dayPaper}/{format}";

    /** An interview as a file for calendars. */
    public static final String CALENDAR =
            "/searches/{searchId}/schedule/{interviewDayId}/interviews/{interviewId}/{audience}";

    private ScheduleRoutes() {}

    public static String of(SearchId search) {
        return SearchRoutes.of(search) + "/schedule";
    }

    public static String of(SearchId search, InterviewDayId day) {
        return of(search) + "/" + day.value();
    }

    public static String paperOf(SearchId search, InterviewDayId day, DayPaper paper, DocumentFormat format) {
        return of(search, day) + "/papers/" + paper.path() + "/" + format.name().toLowerCase(Locale.ROOT);
    }

    public static String calendarOf(
            SearchId search, InterviewDayId day, InterviewId interview, CalendarAudience audience) {
        return of(search, day) + "/interviews/" + interview.value() + "/" + audience.path();
    }
}
