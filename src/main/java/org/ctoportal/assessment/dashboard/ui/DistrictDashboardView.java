package org.ctoportal.assessment.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.assessment.dashboard.DistrictDashboard;
import org.ctoportal.assessment.dashboard.DistrictDashboardService;
import org.ctoportal.assessment.matrix.SkillsMatrixRoutes;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** The assessments of a district in numbers of many. */
@Route(SkillsMatrixRoutes.DASHBOARD)
@RolesAllowed(Permissions.READ_SKILLS_MATRIX)
class DistrictDashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String KEY = "assessment.dashboard.";

    private final transient DistrictDashboardService dashboards;

    DistrictDashboardView(DistrictDashboardService dashboards) {
        this.dashboards = dashboards;
        addClassNames("page", "matrix-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var dashboard = dashboards.view();
        removeAll();
        add(header(dashboard));
        if (dashboard.year() == null) {
            add(new EmptyState(getTranslation(KEY + "none"), getTranslation(KEY + "none.hint")));
        } else {
            add(new StandingPanel(dashboard), new UrgencyPanel(dashboard));
            if (dashboard.years().size() > 1) {
                add(new TrendPanel(dashboard));
            }
        }
        add(new ActivityPanel(dashboard));
    }

    private PageHeader header(DistrictDashboard dashboard) {
        var header = new PageHeader(getPageTitle());
        var year = dashboard.year();
        header.setSubtitle(
                year == null
                        ? getTranslation("assessment.matrix.subtitle")
                        : getTranslation(KEY + "subtitle", year.text(), dashboard.people()));
        header.addAction(
                link(SkillsMatrixRoutes.MATRIX, KEY + "matrix", false),
                link(SkillsMatrixRoutes.fileOf("pdf"), "assessment.matrix.pdf", true),
                link(SkillsMatrixRoutes.fileOf("csv"), "assessment.matrix.csv", true));
        return header;
    }

    private Anchor link(String path, String key, boolean file) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        link.setRouterIgnore(file);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
