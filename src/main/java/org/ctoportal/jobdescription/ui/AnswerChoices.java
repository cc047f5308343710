package org.ctoportal.jobdescription.ui;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.SalaryScheduleService;
import org.jspecify.annotations.Nullable;

/** What the five answers can be chosen from. */
class AnswerChoices implements Serializable {

    private final transient SalaryScheduleService schedules;
    private final transient JobDescriptionLibraryService library;
    private final transient Clock clock;
    private final ZoneId zone;

    AnswerChoices(SalaryScheduleService schedules, JobDescriptionLibraryService library, Clock clock, ZoneId zone) {
        this.schedules = schedules;
        this.library = library;
        this.clock = clock;
        this.zone = zone;
    }

    /** The salary schedules the position can be paid by, with the one it is paid by. */
    List<SalaryScheduleDetails> schedules(@Nullable PayChoice chosen) {
        return schedules.choosable(
                LocalDate.ofInstant(clock.instant(), zone), chosen == null ? List.of() : List.of(chosen.schedule()));
    }

    /** Titles of the position in use among districts. */
    List<String> titles() {
        return library.titles();
    }
}
