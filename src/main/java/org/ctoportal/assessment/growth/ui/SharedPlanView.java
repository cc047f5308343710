package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.assessment.growth.GrowthPlanId;
import org.ctoportal.assessment.growth.GrowthPlanNotFoundException;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** The growth plan of a colleague who shows it, to read. */
@Route(GrowthRoutes.SHARED)
@RolesAllowed(Permissions.GROW)
class SharedPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanSharingService sharing;
    private final transient Clock clock;
    private final transient DistrictProfileService districts;
    private String owner = "";

    SharedPlanView(PlanSharingService sharing, DistrictProfileService districts, Clock clock) {
        this.sharing = sharing;
        this.districts = districts;
        this.clock = clock;
        addClassNames("page", "growth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                RouteNumber.in(event.getRouteParameters(), GrowthRoutes.PLAN_ID).orElseThrow(NotFoundException::new);
        try {
            var plan = sharing.open(new GrowthPlanId(id));
            owner = plan.owner();
            var header = new PageHeader(getTranslation("growth.of", owner));
            header.setSubtitle(getTranslation("growth.of.hint", owner));
            var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
            removeAll();
            add(header, new PlanPart(plan, today, null, null));
        } catch (GrowthPlanNotFoundException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("growth.of", owner);
    }
}
