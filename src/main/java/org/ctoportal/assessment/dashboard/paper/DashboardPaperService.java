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
@PreAuthorize(Permissions.MAY_READ_SKILLS_MATRIX)
public class DashboardPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final DistrictDashboardService dashboards;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    DashboardPaperService(
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
    public DashboardFile csv() {
        return new DashboardFile(
                "team-skills.csv",
                "text/csv;charset=UTF-8",
                MatrixSheet.of(dashboards.take().team()));
    }

    /** Matrix and district numbers on paper. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DashboardFile paper(DocumentFormat format) {
        var dashboard = dashboards.take();
        var district = districts.profile();
        var made = LocalDate.ofInstant(clock.instant(), district.timeZone()).format(DATE);
        var document = DashboardPaper.of(
                dashboard, new Masthead(district.name(), made, dashboard.team().source()));
        return new DashboardFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }
}
