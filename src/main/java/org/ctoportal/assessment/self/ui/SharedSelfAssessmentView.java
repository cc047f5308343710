package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.assessment.self.Extent;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentNotFoundException;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.assessment.self.SharedAssessmentDetails;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** A run that somebody shared; whoever opens it is told that the owner sees it. */
@Route(SelfAssessmentRoutes.SHARED)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class SharedSelfAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SelfShareService shares;
    private final ZoneId zone;
    private @Nullable SharedAssessmentDetails details;

    SharedSelfAssessmentView(SelfShareService shares, DistrictProfileService districts) {
        this.shares = shares;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "self-report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            details = shares.view(RouteNumber.in(event.getRouteParameters(), SelfAssessmentRoutes.SHARED_ID)
                    .map(SelfAssessmentId::new)
                    .orElseThrow(NotFoundException::new));
        } catch (SelfAssessmentNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(
                KEY + "shared.subtitle",
                details().owner(),
                SelfWords.moment(details().since(), zone)));
        add(header, new ReportBody(details().run(), null, details().extent() == Extent.RATINGS));
    }

    private SharedAssessmentDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return details().owner() + " · "
                + SelfWords.title(details().run().instrument().kind());
    }
}
