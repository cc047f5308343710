package org.ctoportal.salary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchAction;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Salary schedules are found by name and fiscal year. */
@Component
class SalaryScheduleSource implements SearchSource {

    private final SalaryScheduleRepository schedules;

    SalaryScheduleSource(SalaryScheduleRepository schedules) {
        this.schedules = schedules;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.SALARY_SCHEDULE;
    }

    @Override
    public List<SearchAction> actions() {
        return List.of(new SearchAction("find.action.schedule", SalaryRoutes.LIST, Permissions.DRAFT_DOCUMENTS));
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("SalarySchedule", "name", "fiscalYear"));
    }

    @Override
    public Collection<Long> numbers() {
        return schedules.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return schedules.findAllById(numbers).stream()
                .map(SalarySchedule::details)
                .map(schedule -> new SearchEntry(
                        schedule.id().value(),
                        schedule.name() + " " + schedule.year().text(),
                        "",
                        SalaryRoutes.editorOf(schedule.id()),
                        SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS),
                        schedule.changedAt()))
                .toList();
    }
}
