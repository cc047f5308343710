package org.ctoportal.assessment.dashboard.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.assessment.dashboard.DistrictDashboardService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the portal of the skills of a team; that it was taken is kept. */
@Service
@PreAuthorize(Permissions.MAY_READ_TEAM)
public class TeamPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final DistrictDashboardService dashboards;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    TeamPaperService(
            DistrictDashboardService dashboards,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            Clock clock) {
        this.dashboards = dashboards;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** A line for every number of the matrix. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public TeamFile csv() {
        return new TeamFile("team-skills.csv", "text/csv;charset=UTF-8", TeamSheet.of(dashboards.take().team()));
    }

    /** Matrix and district numbers on paper. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public TeamFile paper(DocumentFormat format) {
        var dashboard = dashboards.take();
        var district = districts.profile();
        var made = LocalDate.ofInstant(clock.instant(), district.timeZone()).format(DATE);
        var document = TeamPaper.of(
                dashboard, new Masthead(district.name(), made, dashboard.team().source()));
        return new TeamFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }
}
