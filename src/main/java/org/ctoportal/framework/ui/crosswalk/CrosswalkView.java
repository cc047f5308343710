package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.crosswalk.CrosswalkImportService;
import org.ctoportal.framework.crosswalk.CrosswalkKey;
import org.ctoportal.framework.crosswalk.CrosswalkService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** How two frameworks belong together: their skills as a matrix, scores seen through it, and its way in and out as a file. */
@Route(FrameworkRoutes.CROSSWALK)
@PermitAll
class CrosswalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CrosswalkService crosswalks;
    private final transient CrosswalkImportService imports;
    private final boolean mayKeep;
    private final PageHeader header = new PageHeader(getTranslation("crosswalk.title"));
    private final Select<PackLine> other = new Select<>();
    private final Div body = new Div();
    private final Anchor file = new Anchor();
    private final Anchor reverse = new Anchor();
    private String pack = "";

    CrosswalkView(CrosswalkService crosswalks, CrosswalkImportService imports, CurrentUser currentUser) {
        this.crosswalks = crosswalks;
        this.imports = imports;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_TEMPLATES);
        addClassNames("page", "crosswalk");
        other.setLabel(getTranslation("crosswalk.other"));
        other.setItemLabelGenerator(PackLine::name);
        other.addClassName("crosswalk-other");
        other.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(event.getValue());
            }
        });
        file.setText(getTranslation("crosswalk.file"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        reverse.setText(getTranslation("crosswalk.reverse"));
        reverse.addClassName("button");
        header.addAction(reverse, file);
        body.addClassName("crosswalk-body");
        add(header, other, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pack = event.getRouteParameters().get(FrameworkRoutes.PACK).orElseThrow(NotFoundException::new);
        var all = crosswalks.frameworks();
        var here = named(all, pack);
        var others = all.stream().filter(line -> !line.code().equals(pack)).toList();
        header.setSubtitle(getTranslation("crosswalk.subtitle", here.name()));
        other.setItems(others);
        other.setVisible(!others.isEmpty());
        file.setVisible(!others.isEmpty());
        reverse.setVisible(!others.isEmpty());
        body.removeAll();
        if (others.isEmpty()) {
            body.add(onlyOne());
            return;
        }
        var to = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FrameworkRoutes.TO)
                .map(code -> named(others, code))
                .orElseGet(others::getFirst);
        other.setValue(to);
        file.setHref(FrameworkRoutes.crosswalkFileOf(pack, to.code()));
        reverse.setHref(FrameworkRoutes.crosswalkOf(to.code(), pack));
        body.add(new CrosswalkPanel(crosswalks, imports, new CrosswalkKey(pack, to.code()), mayKeep));
    }

    private static PackLine named(List<PackLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private EmptyState onlyOne() {
        var empty = new EmptyState(
                getTranslation("crosswalk.none"),
                getTranslation(mayKeep ? "crosswalk.none.hint" : "crosswalk.none.hint.reader"));
        if (mayKeep) {
            var taken = new Anchor(FrameworkRoutes.IMPORT, getTranslation("crosswalk.none.action"));
            taken.addClassNames("button", "primary");
            empty.addAction(taken);
        }
        return empty;
    }

    private void go(PackLine to) {
        getUI().ifPresent(ui -> ui.navigate(
                CrosswalkView.class,
                new RouteParameters(FrameworkRoutes.PACK, pack),
                QueryParameters.simple(Map.of(FrameworkRoutes.TO, to.code()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crosswalk.title");
    }
}
