package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionNotFoundException;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.PartState;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** The district's own edition: its parts as a tree, the chosen one beside it, and its way to being published. */
@Route(FrameworkRoutes.EDITION)
@RolesAllowed(Permissions.KEEP_TEMPLATES)
class EditionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Editing {

    private static final String LIST = "list";

    private final transient EditionService editions;
    private final transient EditionPartService partService;
    private final PageHeader header = new PageHeader("");
    private final EditionNotices notices = new EditionNotices(this);
    private final EditionSteps steps;
    private final EditionTree tree = new EditionTree();
    private final PartPanel panel = new PartPanel(this);
    private final PartWords words = new PartWords();
    private transient @Nullable EditionDetails shown;
    private @Nullable EditionNode chosen;

    EditionView(EditionService editions, EditionPartService partService, Clock clock) {
        this.editions = editions;
        this.partService = partService;
        this.steps = new EditionSteps(this, editions, notices, clock);
        addClassNames("page", "framework", "edition");
        header.addAction(steps);
        tree.onChoice(node -> navigate(node));
        tree.onMove((part, place) -> save((parts, id) -> parts.move(id, part, place)));
        var columns = new Div(new Div(tree), panel);
        columns.addClassName("framework-columns");
        add(header, notices, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), FrameworkRoutes.EDITION_ID)
                .map(EditionId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(editions.get(id));
        } catch (EditionNotFoundException e) {
            throw new NotFoundException();
        }
        var query = event.getLocation().getQueryParameters();
        var list = query.getSingleParameter(LIST).orElse("");
        choose(query.getSingleParameter(FrameworkRoutes.ITEM)
                .map(item -> node(list, item))
                .orElseGet(tree::root));
    }

    /** The list of a part stands before its code; of a heading, behind the part it belongs to. */
    private EditionNode node(String list, String item) {
        var code = item.substring(item.indexOf('/') + 1);
        var part = new PartId(item.contains("/") ? item.substring(0, item.indexOf('/')) : PartId.PACK, code);
        if (tree.part(part) == null) {
            throw new NotFoundException();
        }
        return new EditionNode(part, list);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (shown != null
                && event.getNavigationTarget() != EditionView.class
                && shown.status().isOpen()) {
            editions.unlock(shown.id());
        }
    }

    private void show(EditionDetails edition) {
        shown = edition;
        header.setTitle(getTranslation("edition.title", edition.name()));
        header.setSubtitle(getTranslation(
                edition.base().isEmpty() ? "edition.subtitle.alone" : "edition.subtitle",
                edition.base(),
                edition.count(PartState.REWORDED),
                edition.count(PartState.OWN),
                edition.count(PartState.OFF)));
        notices.show(edition);
        tree.show(edition);
        steps.show(edition);
    }

    private void choose(EditionNode node) {
        chosen = node;
        tree.choose(node);
        var above = tree.ancestors(node).stream()
                .filter(one -> !one.isHeading())
                .filter(one -> !one.part().isPack())
                .map(one -> words.line(Objects.requireNonNull(tree.part(one.part()))))
                .collect(Collectors.joining(" › "));
        var part = tree.part(node.part());
        if (node.isHeading()) {
            panel.showList(node, above, tree.childrenOf(node).size());
        } else if (part != null) {
            panel.show(part, node, tree.like(node), above);
        }
    }

    private void navigate(EditionNode node) {
        var item = node.part().list() + "/" + node.part().code();
        var query = node.isHeading()
                ? Map.of(FrameworkRoutes.ITEM, item, LIST, node.list())
                : Map.of(FrameworkRoutes.ITEM, item);
        getUI().ifPresent(ui -> ui.navigate(
                EditionView.class,
                new RouteParameters(
                        FrameworkRoutes.EDITION_ID,
                        String.valueOf(edition().id().value())),
                QueryParameters.simple(query)));
    }

    @Override
    public EditionDetails edition() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public EditionPartService parts() {
        return partService;
    }

    @Override
    public void open(PartId part) {
        navigate(EditionNode.of(part));
    }

    @Override
    public boolean save(Change change) {
        var id = edition().id();
        var saved = Editing.tried(() -> change.save(partService, id));
        return refresh() && saved;
    }

    @Override
    public boolean refresh() {
        try {
            show(editions.get(edition().id()));
        } catch (EditionNotFoundException e) {
            leave();
            return false;
        }
        var node = chosen;
        if (node != null && tree.part(node.part()) != null) {
            choose(node);
        }
        return true;
    }

    @Override
    public void leave() {
        var pack = edition().packCode();
        shown = null;
        getUI().ifPresent(ui -> ui.navigate(FrameworkRoutes.versionsOf(pack)));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.name();
    }
}
