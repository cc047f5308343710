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
import java.util.Objects;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.crosswalk.CrosswalkKey;
import org.ctoportal.framework.crosswalk.CrosswalkService;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** How two frameworks belong together: their skills as a matrix, each cell with what connects the two. */
@Route(FrameworkRoutes.CROSSWALK)
@PermitAll
class CrosswalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CrosswalkService crosswalks;
    private final boolean mayKeep;
    private final PageHeader header = new PageHeader(getTranslation("crosswalk.title"));
    private final Select<PackLine> other = new Select<>();
    private final Div body = new Div();
    private final Anchor file = new Anchor();
    private @Nullable CrosswalkKey key;

    CrosswalkView(CrosswalkService crosswalks, CurrentUser currentUser) {
        this.crosswalks = crosswalks;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_TEMPLATES);
        addClassNames("page", "crosswalk");
        other.setLabel(getTranslation("crosswalk.other"));
        other.setItemLabelGenerator(line -> line.name() + " " + line.version());
        other.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(event.getValue());
            }
        });
        file.setText(getTranslation("crosswalk.file"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        header.addAction(file);
        body.addClassName("crosswalk-body");
        add(header, other, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = event.getRouteParameters().get(FrameworkRoutes.PACK).orElseThrow(NotFoundException::new);
        var all = crosswalks.frameworks();
        var here = all.stream()
                .filter(line -> line.code().equals(from))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var others = all.stream().filter(line -> !line.code().equals(from)).toList();
        header.setSubtitle(getTranslation("crosswalk.subtitle", here.name()));
        other.setItems(others);
        other.setVisible(!others.isEmpty());
        body.removeAll();
        file.setVisible(!others.isEmpty());
        if (others.isEmpty()) {
            body.add(new EmptyState(getTranslation("crosswalk.none"), getTranslation("crosswalk.none.hint")));
            return;
        }
        var to = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FrameworkRoutes.TO)
                .map(code -> named(others, code))
                .orElseGet(others::getFirst);
        other.setValue(to);
        key = new CrosswalkKey(from, to.code());
        show();
    }

    private static PackLine named(List<PackLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void go(PackLine to) {
        var from = key == null ? "" : key.from();
        getUI().ifPresent(ui -> ui.navigate(
                CrosswalkView.class,
                new RouteParameters(FrameworkRoutes.PACK, from),
                QueryParameters.simple(Map.of(FrameworkRoutes.TO, to.code()))));
    }

    private void show() {
        var shown = Objects.requireNonNull(key);
        var details = crosswalks.find(shown).orElseThrow(NotFoundException::new);
        file.setHref(FrameworkRoutes.crosswalkFileOf(shown.from(), shown.to()));
        body.removeAll();
        body.add(new CrosswalkTable(details, (row, column) -> open(details, row, column)));
        body.add(new ProjectionPanel(details, scores -> crosswalks.project(shown, scores)));
    }

    private void open(CrosswalkDetails details, String row, String column) {
        new CellDialog(details, row, column, mayKeep, this::connect, this::disconnect).open();
    }

    private void connect(Association association) {
        crosswalks.connect(Objects.requireNonNull(key), association);
        show();
    }

    private void disconnect(Association association) {
        crosswalks.disconnect(Objects.requireNonNull(key), association.from(), association.to());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crosswalk.title");
    }
}
