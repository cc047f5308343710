package org.ctoportal.assessment.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.assessment.matrix.SkillsMatrixService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The assessments of a district in numbers; a look at them is a look at the team's skills. */
@Service
@PreAuthorize(Permissions.MAY_READ_SKILLS_MATRIX)
public class DistrictDashboardService {

    private final SkillsMatrixService teams;
    private final List<AssessmentActivity> activities;
    private final Clock clock;

    DistrictDashboardService(SkillsMatrixService teams, List<AssessmentActivity> activities, Clock clock) {
        this.teams = teams;
        this.activities = List.copyOf(activities);
        this.clock = clock;
    }

    /** To be looked at. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DistrictDashboard view() {
        return of(teams.view());
    }

    /** To be taken along as a file. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DistrictDashboard take() {
        return of(teams.take());
    }

    private DistrictDashboard of(SkillsMatrix team) {
        var zone = team.zone();
        var year = FiscalYear.of(LocalDate.ofInstant(clock.instant(), zone));
        var from = year.firstDay().atStartOfDay(zone).toInstant();
        var until = year.next().firstDay().atStartOfDay(zone).toInstant();
        return DistrictDashboard.of(
                team,
                year,
                activities.stream()
                        .map(activity -> activity.in(year, from, until))
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .toList());
    }
}
