package org.ctoportal.salary;

import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/** Gives a demonstration district its salary schedule at start. No screen calls it. */
@Component
public class SalaryScheduleFounding {

    private final SalaryScheduleRepository schedules;
    private final TenantScope scope;
    private final Clock clock;

    SalaryScheduleFounding(SalaryScheduleRepository schedules, TenantScope scope, Clock clock) {
        this.schedules = schedules;
        this.scope = scope;
        this.clock = clock;
    }

    /** Adds the schedule as adopted on a day, unless the district has one of this name. */
    public void found(DistrictId district, WriteSalarySchedule command, LocalDate adoptedOn, String author) {
        scope.run(district, "setting up a salary schedule", () -> {
            if (!schedules.existsByName(command.name())) {
                var schedule = new SalarySchedule(command, author, clock.instant());
                schedule.adopt(adoptedOn, author, clock.instant());
                schedules.save(schedule);
            }
        });
    }
}
