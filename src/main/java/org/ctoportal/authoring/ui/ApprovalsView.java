package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.approval.WaitingService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** What waits for the decision of the signed-in person, the longest waiting first. */
@Route(AuthoringRoutes.APPROVALS)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class ApprovalsView extends Div implements HasDynamicTitle {

    private static final int MOST = 100;

    ApprovalsView(WaitingService decisions, DistrictProfileService districts) {
        addClassName("page");
        add(new PageHeader(getTranslation("authoring.approvals.title")));
        var waiting = decisions.list(MOST);
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    getTranslation("authoring.approvals.none"), getTranslation("authoring.approvals.none.hint")));
            return;
        }
        var panel = new Div(new WaitingList(waiting, districts.profile().timeZone()));
        panel.addClassName("panel");
        add(panel);
        if (waiting.size() == MOST) {
            add(new Paragraph(getTranslation("authoring.approvals.more", MOST)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.approvals.title");
    }
}
