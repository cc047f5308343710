package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.PathDetails;
import org.ctoportal.assessment.growth.PreparationPathService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** The modules of the preparation path in the order that serves this person, each with what it offers. */
@Route(GrowthRoutes.PATH)
@RolesAllowed(Permissions.GROW)
class GrowthPathView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PreparationPathService paths;
    private final transient GoalService goals;

    GrowthPathView(PreparationPathService paths, GoalService goals) {
        this.paths = paths;
        this.goals = goals;
        addClassNames("page", "growth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("growth.path"));
        add(header, new GrowthPages(GrowthPages.PATH));
        paths.path().ifPresentOrElse(path -> show(path, header), () -> add(noPlan()));
    }

    /** Where there is no plan, the way to one. */
    static EmptyState noPlan() {
        var empty = new EmptyState(I18NProvider.translate("growth.empty"), I18NProvider.translate("growth.empty.hint"));
        var link = new Anchor(GrowthRoutes.PLAN, I18NProvider.translate("growth.begin.title"));
        link.addClassNames("button", "primary");
        empty.addAction(link);
        return empty;
    }

    private void show(PathDetails path, PageHeader header) {
        var hours = path.path();
        header.setSubtitle(getTranslation(
                "growth.path.subtitle",
                path.modules().size(),
                hours.least().toPlainString(),
                hours.most().toPlainString()));
        var order = new Paragraph(getTranslation(
                "growth.path.order",
                getTranslation("growth.background." + path.background()),
                hours.sequence().reason()));
        order.addClassName("growth-lead");
        var list = new OrderedList();
        list.addClassName("growth-path");
        path.modules().forEach(module -> list.add(new ModuleItem(module, path.reference(), this::take)));
        var notice = new Paragraph(path.notice() + " " + path.reference() + ".");
        notice.addClassName("hint");
        add(order, list, notice);
    }

    /** The item says itself that it was taken: everything else on the page stays as it is. */
    private void take(String code) {
        goals.accept(List.of(code));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("growth.path");
    }
}
