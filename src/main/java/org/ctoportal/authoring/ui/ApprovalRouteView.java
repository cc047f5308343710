package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.approval.ApprovalRouteService;
import org.ctoportal.authoring.approval.Party;
import org.ctoportal.authoring.approval.Route;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Who must agree to the district's documents. */
@com.vaadin.flow.router.Route(AuthoringRoutes.ROUTES)
@Menu(title = "menu.district.approvals", order = 20)
@RolesAllowed(Permissions.KEEP_APPROVALS)
class ApprovalRouteView extends Div implements HasDynamicTitle {

    private final transient ApprovalRouteService routes;
    private final List<Party> parties;
    private final Div kinds = new Div();

    ApprovalRouteView(ApprovalRouteService routes, ColleagueService colleagues) {
        this.routes = routes;
        this.parties = Stream.concat(
                        Arrays.stream(Role.values())
                                .filter(role -> role.permissions().contains(Permissions.READ_DOCUMENTS))
                                .map(Party::of),
                        colleagues.readers().stream().map(one -> Party.of(one.id(), one.name())))
                .toList();
        addClassNames("page", "route-page");
        var header = new PageHeader(getTranslation("authoring.route.title"));
        header.setSubtitle(getTranslation("authoring.route.subtitle"));
        add(header, kinds);
        show();
    }

    private void show() {
        kinds.removeAll();
        for (var kind : routes.kinds()) {
            kinds.add(new RouteInput(kind, routes.of(kind), parties, route -> save(kind, route), () -> forget(kind)));
        }
    }

    private void save(String kind, Route route) {
        routes.choose(kind, route);
        show();
        Notices.done(getTranslation("authoring.route.saved"));
    }

    private void forget(String kind) {
        routes.forget(kind);
        show();
        Notices.done(getTranslation("authoring.route.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.route.title");
    }
}
