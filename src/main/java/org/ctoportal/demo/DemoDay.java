package org.ctoportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** The day on which the candidates of the demo were interviewed. */
@Component
class DemoDay {

    private final InterviewDayService days;
    private final InterviewPlacingService placings;
    private final DistrictProfileService districts;
    private final Clock clock;

    DemoDay(InterviewDayService days, InterviewPlacingService placings, DistrictProfileService districts, Clock clock) {
        this.days = days;
        this.placings = placings;
        this.districts = districts;
        this.clock = clock;
    }

    /** Today, so that nothing comes before the search began; every candidate has a time. */
    void plan(SearchId search) {
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        var day = days.plan(search, PlanDay.usual(today));
        placings.fill(search, day, days.get(search, day).version());
    }
}
